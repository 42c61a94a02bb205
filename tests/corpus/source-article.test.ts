import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/document/walk.ts';
import { listPages, wordsAt } from './sections.ts';

const guide = '/guides/update-medical-insurance-card';
/** The page that goes through the article. */
const debate = '/the-article';
const comparison = '/compare/cards';
const article = '/law/social-insurance-law/article-58';

/**
 * Every statement of the source article, in its order: where the site deals with it,
 * and words of it that must stand there in each language. The headings of the four
 * points of difference are tested below.
 */
const statements: readonly (readonly [statement: string, place: string, english: string, chinese: string])[] = [
  [
    'Job Recruitment Website - Social security inquiry',
    `${debate}#about-the-article`,
    'Job Recruitment Website – Social security inquiry',
    '招聘网站——社保查询',
  ],
  ['Where can I update my medical insurance card?', guide, 'Where can I update my medical insurance card?', '医保卡在哪里更换'],
  [
    'handled at the local human resources and social security department',
    guide,
    'the local human resources department',
    '当地人社部门的社保卡服务网点',
  ],
  ['or at the local designated agency bank', guide, 'a partner bank', '合作银行网点'],
  ['(the same two places, as the article names them)', `${debate}#conclusion`, 'local designated agency bank', '当地指定的代理银行'],
  [
    'is a special card for personal account of medical insurance',
    `${debate}#medical-insurance-card`,
    'special card for the personal account of medical insurance',
    '医疗保险个人账户的专用卡',
  ],
  [
    'takes personal ID card as the identification code',
    `${debate}#medical-insurance-card`,
    'personal ID card number is its identification code',
    '以个人身份证号码为识别码',
  ],
  ['stores … ID card number, name, gender, payment', `${debate}#medical-insurance-card`, 'name, gender, payments', '姓名、性别、支付'],
  ['account fund consumption', `${debate}#medical-insurance-card`, 'spending from the account', '账户资金消费'],
  ['1. How to apply for a social security card?', `${debate}#apply`, 'How to apply for a social security card', '怎样申领社会保障卡'],
  [
    'issued by the company’s social security management department',
    `${debate}#apply`,
    'company’s “social security management department” issues the card',
    '由公司的“社保管理部门”发',
  ],
  ['employees can also directly bring their ID cards', `${debate}#apply`, 'employees take their ID card', '员工也可以带身份证'],
  ['to the local social security center to collect them', `${debate}#apply`, 'to the local social security centre', '到当地社保中心领'],
  ['refers to an integrated circuit card', `${debate}#apply`, 'is an integrated circuit (IC) card', '社会保障卡是集成电路卡'],
  [
    'uniformly planned by Ministry of Human Resources and Social Security',
    `${debate}#apply`,
    'Ministry of Human Resources and Social Security plans and manages it',
    '由人力资源和社会保障部统一规划',
  ],
  [
    'issued to the society by local … departments',
    `${debate}#apply`,
    'departments of provinces and prefectures issue it',
    '地市级人社部门发行',
  ],
  [
    'used in various business fields',
    `${debate}#apply`,
    'used in every field of human resources and social security',
    '用于人力资源和社会保障的各项业务',
  ],
  ['Two, the difference', `${debate}#difference`, 'The article lists four points', '原文列了四点区别'],
  [
    'Social security card … is an integrated circuit card',
    `${comparison}#four-points`,
    'an integrated circuit card for all business of',
    '集成电路卡，用于人力资源和社会保障',
  ],
  [
    'Medical insurance card is a special card',
    `${debate}#difference`,
    'a special card for the medical insurance account, identified by the personal ID card number',
    '医疗保险个人账户的专用卡，以个人身份证号码为识别码',
  ],
  [
    'not only has the function of medical insurance card',
    `${comparison}#four-points`,
    'the medical one included: see a doctor',
    '包括医保：看病',
  ],
  ['(the same, as the article puts it)', `${debate}#difference`, 'does what the medical insurance card does', '不但有医保卡的功能'],
  [
    'an important voucher for handling various social security businesses',
    `${comparison}#four-points`,
    'All five insurances, the medical one included',
    '五项社会保险都能用',
  ],
  [
    'such as receiving unemployment benefits',
    `${debate}#difference`,
    'also serves for other business, such as unemployment benefit',
    '还能办其他业务，例如领失业金',
  ],
  ['limited to the medical insurance function', `${debate}#difference`, 'is for medical benefits only', '医保卡只能享受医保待遇'],
  [
    'shall be borne by the local designated agent bank',
    `${debate}#difference`,
    'the local agent bank the medical insurance card',
    '医保卡由当地代理银行承办',
  ],
  [
    'Social security cards are issued to the society by local … departments',
    `${comparison}#four-points`,
    'Provincial or prefecture HRSS departments',
    '省级或地市级人社部门',
  ],
  [
    'strict key management system and approval',
    `${debate}#difference`,
    'with strict key management and approval',
    '社保卡有严格的密钥管理和审批制度',
  ],
  ['and the safety factor is high', `${debate}#difference`, 'the social security card is safe', '审批制度，所以安全'],
  [
    'There is no such management system for medical insurance cards',
    `${debate}#difference`,
    'The medical insurance card has no such system',
    '医保卡没有这套制度',
  ],
  ['and the safety factor is low', `${debate}#difference`, 'no such system, so it is unsafe', '没有这套制度，所以不安全'],
  [
    'should be handled manually at the counter of social security center',
    `${debate}#conclusion`,
    'by hand at the counter of the social security centre',
    '到社保中心柜台人工办理',
  ],
  ['and the replacement of old medical insurance cards', `${debate}#conclusion`, 'cards and old cards must be replaced', '换卡、换旧卡'],
  ['Legal basis', `${debate}#legal-basis`, 'The article rests on Article 58', '原文依据的是《社会保险法》第五十八条'],
  ['Article 58 of … Social Insurance Law', `${debate}#legal-basis`, 'Article 58 of the Social Insurance Law', '《社会保险法》第五十八条'],
  [
    'within 30 days from the date of employment',
    `${article}#paragraph-1`,
    'Within 30 days of an employee’s first day of work, the employer shall',
    '自用工之日起三十日内',
  ],
  [
    'apply to the social insurance agency for … registration for its employees',
    `${article}#paragraph-1`,
    'apply to the social insurance agency to register that employee',
    '为其职工向社会保险经办机构申请',
  ],
  [
    'shall verify the social insurance premium it should pay',
    `${article}#paragraph-1`,
    'shall determine the social insurance contributions to be paid',
    '核定其应当缴纳的社会保险费',
  ],
  [
    'Employees-free individual industrial and commercial households',
    `${article}#paragraph-2`,
    'self-employed business owners who employ nobody',
    '无雇工的个体工商户',
  ],
  [
    'who voluntarily participate in social insurance',
    `${article}#paragraph-2`,
    'If they choose to join social insurance, the following shall apply',
    '自愿参加社会保险的无雇工的个体工商户',
  ],
  [
    'part-time employees who do not participate … in the employing unit',
    `${article}#paragraph-2`,
    'part-time workers not insured through an employer',
    '未在用人单位参加社会保险的非全日制从业人员',
  ],
  ['and other flexible employees', `${article}#paragraph-2`, 'other people in flexible employment', '其他灵活就业人员'],
  [
    'establishes a national unified personal social security number',
    `${article}#paragraph-3`,
    'unified national personal social security number',
    '全国统一的个人社会保障号码',
  ],
  [
    'is a citizen’s identity number',
    `${article}#paragraph-3`,
    'personal social security number is the citizen identity number',
    '个人社会保障号码为公民身份号码',
  ],
];

it.each([
  ['en', ['Concept', 'Functions', 'Issuing department', 'Safety']],
  ['zh', ['概念', '功能', '发卡部门', '安全']],
] as const)('the comparison in %s has the four points of the article, in its order', (locale, points) => {
  const tables = listPages(locale).flatMap(({ path, blocks }) =>
    path === comparison ? blocks.filter((block) => block.type === 'table') : [],
  );
  expect(tables.map(({ rows }) => rows.map(({ name }) => plainText(name)))).toEqual([points]);
});

describe('the site deals with every statement of the source article', () => {
  it.each(statements)('“%s” at %s', (_statement, place, english, chinese) => {
    expect(wordsAt('en', place)).toContain(english);
    expect(wordsAt('zh', place)).toContain(chinese);
  });
});
