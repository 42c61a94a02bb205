import { describe, expect, it } from 'vitest';
import { wordsAt } from './sections.ts';

const guide = '/guides/update-medical-insurance-card';
const comparison = '/compare/cards';
const article = '/law/social-insurance-law/article-58';

/**
 * Every statement of the source article, in its order: where the site deals with it,
 * and words that must stand there in each language.
 */
const statements: readonly (readonly [statement: string, place: string, english: string, chinese: string])[] = [
  ['Job Recruitment Website - Social security inquiry', `${guide}#about-the-article`, 'Job Recruitment Website', '招聘网'],
  ['Where can I update my medical insurance card?', guide, 'Where can I update my medical insurance card?', '医保卡在哪里更换'],
  ['handled at the local human resources and social security department', guide, 'human resources and social security', '人社部门'],
  ['or at the local designated agency bank', guide, 'the bank on the card', '银行'],
  ['(the same two places, as the article names them)', `${guide}#conclusion`, 'local designated agency bank', '当地指定的代理银行'],
  ['is a special card for personal account of medical insurance', `${guide}#medical-insurance-card`, 'special card for a person’s medical insurance account', '医疗保险个人账户的专用卡'],
  ['takes personal ID card as the identification code', `${guide}#medical-insurance-card`, 'identification code', '识别码'],
  ['stores … ID card number, name, gender, payment', `${guide}#medical-insurance-card`, 'name, gender, payments', '姓名、性别、支付'],
  ['account fund consumption', `${guide}#medical-insurance-card`, 'spending', '消费'],
  ['1. How to apply for a social security card?', `${guide}#apply`, 'How to apply for a social security card', '怎样申领社会保障卡'],
  ['issued by the company’s social security management department', `${guide}#apply`, 'social security management department', '社保管理部门'],
  ['employees can also directly bring their ID cards', `${guide}#apply`, 'ID card', '带身份证'],
  ['to the local social security center to collect them', `${guide}#apply`, 'local social security centre', '当地社保中心'],
  ['refers to an integrated circuit card', `${guide}#apply`, 'integrated circuit', '集成电路卡'],
  ['uniformly planned by Ministry of Human Resources and Social Security', `${guide}#apply`, 'Ministry of Human Resources and Social Security plans', '统一规划'],
  ['issued to the society by local … departments', `${guide}#apply`, 'issue it', '人社部门发行'],
  ['used in various business fields', `${guide}#apply`, 'every field of human resources and social security', '各项业务'],
  ['Two, the difference', `${guide}#difference`, 'How the two cards differ', '两种卡有什么不同'],
  ['1, different concepts', `${comparison}#four-points`, 'Concept', '概念'],
  ['Social security card … is an integrated circuit card', `${comparison}#four-points`, 'integrated circuit card', '集成电路卡'],
  ['Medical insurance card is a special card', `${comparison}#four-points`, 'special card for the medical insurance account', '医疗保险个人账户的专用卡'],
  ['2. Different functions', `${comparison}#four-points`, 'Functions', '功能'],
  ['not only has the function of medical insurance card', `${comparison}#four-points`, 'the medical one included', '包括医保'],
  ['an important voucher for handling various social security businesses', `${comparison}#four-points`, 'All five insurances', '五项社会保险'],
  ['such as receiving unemployment benefits', `${guide}#difference`, 'unemployment benefit', '失业金'],
  ['limited to the medical insurance function', `${comparison}#four-points`, 'medical benefits only', '只能享受医保待遇'],
  ['3. Different card issuing departments', `${comparison}#four-points`, 'Issuing department', '发卡部门'],
  ['shall be borne by the local designated agent bank', `${comparison}#four-points`, 'local agent bank', '当地代理银行'],
  ['Social security cards are issued to the society by local … departments', `${comparison}#four-points`, 'HRSS departments', '人社部门'],
  ['4. The safety performance is different', `${comparison}#four-points`, 'Safety', '安全'],
  ['strict key management system and approval', `${comparison}#four-points`, 'strict key management and approval', '严格的密钥管理和审批制度'],
  ['and the safety factor is high', `${guide}#difference`, 'social security card safe', '所以安全'],
  ['There is no such management system for medical insurance cards', `${comparison}#four-points`, 'no such system', '没有这套制度'],
  ['and the safety factor is low', `${guide}#difference`, 'unsafe', '不安全'],
  ['should be handled manually at the counter of social security center', `${guide}#conclusion`, 'by hand at the counter', '柜台人工办理'],
  ['and the replacement of old medical insurance cards', `${guide}#conclusion`, 'old cards', '旧卡'],
  ['Legal basis', `${guide}#legal-basis`, 'Legal basis', '法律依据'],
  ['Article 58 of … Social Insurance Law', `${guide}#legal-basis`, 'Article 58 of the Social Insurance Law', '《社会保险法》第五十八条'],
  ['within 30 days from the date of employment', `${article}#paragraph-1`, 'Within 30 days', '自用工之日起三十日内'],
  ['apply to the social insurance agency for … registration for its employees', `${article}#paragraph-1`, 'the employer shall apply', '为其职工向社会保险经办机构申请'],
  ['shall verify the social insurance premium it should pay', `${article}#paragraph-1`, 'shall determine', '核定其应当缴纳的社会保险费'],
  ['Employees-free individual industrial and commercial households', `${article}#paragraph-2`, 'self-employed business owners who employ nobody', '无雇工的个体工商户'],
  ['who voluntarily participate in social insurance', `${article}#paragraph-2`, 'choose to join', '自愿参加社会保险'],
  ['part-time employees who do not participate … in the employing unit', `${article}#paragraph-2`, 'part-time workers', '非全日制从业人员'],
  ['and other flexible employees', `${article}#paragraph-2`, 'other people in flexible employment', '其他灵活就业人员'],
  ['establishes a national unified personal social security number', `${article}#paragraph-3`, 'unified national personal social security number', '全国统一的个人社会保障号码'],
  ['is a citizen’s identity number', `${article}#paragraph-3`, 'citizen identity number', '公民身份号码'],
];

describe('the site deals with every statement of the source article', () => {
  it.each(statements)('“%s” at %s', (_statement, place, english, chinese) => {
    expect(wordsAt('en', place)).toContain(english);
    expect(wordsAt('zh', place)).toContain(chinese);
  });
});
