import { describe, expect, it } from 'vitest';
import { today } from '#lib/site/clock.ts';
import { listSearchDocuments } from '#lib/pages/search-documents.ts';
import { isFakeCall, isFakeMessage } from '#lib/search/best-bets/fake-message.ts';
import { siteSearch } from '../../corpus/site-search.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { searchView } from '#lib/search/view.ts';
import { locales } from '#lib/i18n/locale.ts';
import { longestQuery, readTyped } from '#lib/text/user-input.ts';

const first = (query: string, count = 1): string[] =>
  siteSearch
    .find(query, 10)
    .results.slice(0, count)
    .map(({ document }) => document.path);

describe('what is named outright comes first', () => {
  it.each([
    ['58', '/law/social-insurance-law/article-58'],
    ['article 58', '/law/social-insurance-law/article-58'],
    ['第五十八条', '/law/social-insurance-law/article-58'],
    ['社会保险法60条', '/law/social-insurance-law#article-60'],
    ['Labour Contract Law article 38', '/law/labour-contract-law#article-38'],
    ['劳动合同法', '/law/labour-contract-law'],
    ['12333', '/guides/who-does-what'],
    ['９６１１０', '/guides/who-does-what'],
    ['苏州社保局电话', '/places/jiangsu#suzhou'],
    ['Suzhou, Anhui social security office', '/places/anhui#suzhou'],
    ['医保电子凭证', '/glossary#term-medical-insurance-e-voucher'],
    ['人社部令第13号', '/law/implementing-provisions'],
    ['16号令', '/law/foreigners-order-16'],
    ['Order No. 41', '/law/hong-kong-macao-taiwan-order-41'],
    ['法释〔2025〕12号 放弃社保', '/law/labour-disputes-interpretation-2'],
    ['人社部令第13号第十九条', '/law/implementing-provisions#article-19'],
    ['weihai shebaoju', '/places/shandong#weihai'],
    // Counties have no page: their city is found.
    ['昆山社保中心在哪', '/places/jiangsu#suzhou'],
    ['浦东新区 社保', '/places/shanghai'],
    ['最近的社保局在哪里？', '/places'],
    // Asked with something else.
    ['成都社保局在哪里 几点开门', '/places/sichuan#chengdu'],
    ['where is the social security office in Suzhou industrial park and do they speak English', '/places/jiangsu#suzhou'],
    ['where is the nearest social insurance bureau', '/places'],
  ])('%s', (query, path) => {
    expect(first(query)).toEqual([path]);
  });

  it('a place that is only mentioned does not come before what is asked', () => {
    expect(first('我的社保卡在苏州丢了怎么办', 2)).toEqual(['/guides/lost-card', '/places/jiangsu#suzhou']);
  });
});

describe('what readers ask most comes first', () => {
  it.each([
    ['卡丢了', '/guides/lost-card'],
    ['医保卡丢了', '/guides/lost-card'],
    ['社保卡丢了怎么补办', '/guides/lost-card'],
    ['离职', '/guides/leaving-a-job'],
    ['借给家人', '/questions#lend'],
    ['卡能借给家里人用吗', '/questions#lend'],
    ['公积金', '/glossary#term-housing-fund'],
    ['身份证丢了', '/questions#id-and-card'],
    ['我老伴的卡在柜员机里被吞了，今天银行不上班，怎么办呀', '/questions#cash-machine'],
    ['shebaoka mma', '/guides/forgotten-password'],
    ['养老金这个月没发，打电话也没人接', '/guides/pension-check'],
    ['厂子倒了老板找不到，社保欠了八个月', '/guides/gap-in-contributions'],
    ['医保卡忘在家里了，看病怎么办', '/guides/medical-insurance-code'],
    ['slipped at work and broke my wrist', '/guides/hourly-temporary-dispatch'],
    ['我妈没交过医保，60多了现在能买什么医保', '/guides/resident-schemes-money'],
    ['国家医保服务平台app注册不了', '/guides/medical-insurance-code'],
    ['on maternity leave does company still pay contributions', '/guides/gap-in-contributions'],
    ['nearest social insurance bureau, what to bring', '/places'],
    ['厂里把我们的身份证和社保卡都收上去了', '/guides/lending-or-keeping-a-card'],
    ['合同写工资包含社保', '/guides/cash-waiver-probation'],
    ['my company closed, who pays my missing contributions', '/guides/gap-in-contributions'],
    ['Where is the social security office in Pudong and what should I bring', '/places/shanghai'],
    ['shebaoka jihou', '/guides/enable-and-activate'],
  ])('%s', (query, path) => {
    expect(first(query)).toEqual([path]);
  });

  it.each(['停保', '减员', '退工', '增员'])('%s leads to what an employer does', (query) => {
    expect(first(query, 3)).toContain('/guides/register-staff');
  });

  it('the outcome for the reader, unless the query says that it is for somebody else', () => {
    const outcomes = (query: string): string[] => first(query, 10).filter((path) => path.startsWith('/steps/lost/'));
    expect(outcomes('卡丢了')[0]).toBe('/steps/lost/self');
    expect(outcomes('孩子的卡丢了')[0]).toBe('/steps/lost/child');
    expect(outcomes('my mother lost her card')[0]).toBe('/steps/lost/other');
  });

  it('no outcome stands twice, under two addresses or for several readers', () => {
    const outcomes = (query: string): string[] => first(query, 10).filter((path) => path.startsWith('/steps/'));
    expect(outcomes('卡丢了').filter((path) => path.startsWith('/steps/lost/'))).toHaveLength(1);
    const leaving = ['/steps/left-job/outside', '/steps/outside/left-job'];
    expect(outcomes('foreigner leaves the job').filter((path) => leaving.includes(path))).toHaveLength(1);
  });

  it('English words that say nothing are no first letters of pinyin', () => {
    expect(first('my by', 10)).toEqual([]);
  });

  it('a line that a story names comes behind what it is about', () => {
    expect(first('昨天坐公交把社保卡弄丢了，里面还有养老金没取，先打银行电话还是先打12333挂失啊，急')).toEqual(['/guides/lost-card']);
  });

  it('a telephone without a number asks for no line to call', () => {
    expect(first('mum has no phone', 10)).not.toContain('/guides/who-does-what');
    expect(first('phone number of the hospital insurance', 3)).toContain('/guides/who-does-what');
  });
});

describe('a guide that only some readers ask for', () => {
  it('stands behind the one for all, until they say that they are meant', () => {
    expect(first('公司一直没给我交社保怎么办')).toEqual(['/guides/new-job']);
    expect(first('实习，公司要交社保吗')).toEqual(['/guides/interns-and-students']);
  });
});

describe('what only some mean', () => {
  it('a balance alone is no offence: that comes first for whoever sells it', () => {
    const offence = '/guides/cash-for-balance';
    for (const query of ['医保余额怎么查', '我的医保余额能给老婆买药吗', 'check medical balance'])
      expect(first(query, 2)).not.toContain(offence);
    for (const query of ['医保余额回收', '医保余额套现几折', 'sell my medical balance']) expect(first(query)).toEqual([offence]);
  });

  it('whoever resigned reads of that, and whoever left because nothing was paid of this', () => {
    expect(first('自己辞职可以领失业金吗')).toEqual(['/guides/unemployment-benefit']);
    expect(first('单位没缴社保我辞职了能领失业金吗')).toEqual(['/more-questions#benefit-unpaid']);
  });
});

describe('two words beside each other', () => {
  it.each([
    ['爸爸走了，社保账户里的钱怎么取', '/guides/after-a-death#money'],
    ['passport renewed and now I cannot log in to the e-card', '/guides/e-card-and-code-faults#passport'],
    ['社保卡预留的手机号早就不用了', '/guides/e-card-and-code-faults#number'],
  ])('tell which section is meant: %s', (query, path) => {
    const [best] = siteSearch.find(query, 10).results;
    expect(best?.parts.map((part) => part.path)).toContain(path);
  });

  it('a parcel is no courier', () => {
    expect(first('社保卡快递寄到哪里了怎么查', 3)).not.toContain('/guides/platform-workers');
    expect(first('干快递的没有社保怎么办')).toEqual(['/guides/platform-workers']);
  });
});

describe('two places', () => {
  it('are about moving, but with a hospital about treatment elsewhere', () => {
    expect(first('社保从苏州转到无锡', 3)).toContain('/guides/moving');
    expect(first('insured in Suzhou, hospital in Shanghai', 3)).toContain('/guides/treatment-elsewhere');
  });
});

describe('a message that is a scam', () => {
  it.each([
    '【医保局】您的医保卡即将过期，请点击 http://yibao.top/x 更新',
    'your card expires, see nhsa-gov.com',
    'your card at nhsa.gov.cn.yb88.xyz',
    '社保局让我转账到安全账户',
    'someone called and asked for my password, bank card',
    '医保卡将停用点击链接',
    '诈骗短信',
    '收到短信链接让激活社保卡',
    'got an email from social security asking for bank details',
    'your card will be suspended, click this link',
    '有人打电话说补交十万就能领退休金',
    '村干部让我们扫码激活医保码',
    '有人加我微信说能帮我退社保',
    '接到电话说我的医保卡涉嫌洗钱',
    '有人打电话说我社保卡异常',
    '95开头电话说社保卡停用',
    '被电话骗了',
    '公安打来电话说我医保卡涉案',
    'got a call saying my medical card was used for fraud',
    'someone called from the police about my social security card',
    'someone phoned me and said my social security card is blocked',
    '社保补贴待领取，点击链接',
    '收到信息说社保补贴已到账点链接查看',
    'robocall says my yibao will be cut off today',
    'got a text with a link to renew my social security card',
    'strange call asking for my card number and PIN',
    'officer calling himself from the medical security bureau says my account was misused',
  ])('%s is one', (query) => {
    expect(isFakeMessage(query)).toBe(true);
    expect(siteSearch.find(query, 2).results.map(({ document }) => document.path)).toEqual(
      isFakeCall(query) ? ['/guides/fake-calls', '/guides/fake-messages'] : ['/guides/fake-messages', '/guides/fake-calls'],
    );
  });

  it.each([
    ['someone phoned me and said my social security card is blocked', true],
    ['公安打来电话说我医保卡涉案', true],
    ['村里来了几个人扫脸激活医保', true],
    ['got a text with a link to renew my social security card', false],
    ['您的医保卡将于今日过期，请点击链接办理', false],
  ])('%s is answered by the guide on calls: %s', (query, isCall) => {
    expect(isFakeCall(query)).toBe(isCall);
  });

  it.each([
    'www.12333.gov.cn',
    '医保卡过期了怎么办',
    'my card has expired',
    'si.12333.gov.cn 打不开',
    '收不到短信',
    '社保认证链接',
    '打电话给社保局问补缴手续',
    '收不到验证码',
    '社保补贴每年几月到账',
    '灵活就业社保补贴怎么领取',
    '社保补贴还没到账',
    '怎样申请社保补贴领取条件',
    '失业补贴去哪里领取',
    'my passport expired and I cannot log in to the e-card',
    'received an email from HR asking for my ID to register social insurance',
    '社保卡能转账吗',
    '社保卡能当银行卡转账吗',
    '怎么把钱转账到社保卡里',
    '打12333电话说我的卡状态异常',
    '社保卡冻结了打什么电话',
    '公司打电话让我补办社保卡',
    '派出所改了身份证号，社保卡怎么办',
    '举报骗保打什么电话',
    'who do I call if my card is frozen',
    'should I call the police if my card is stolen',
    'called the bank to unblock my PIN',
    'not getting the verification code for the e-card app',
    'got a call from HR that my social insurance is registered',
    'do they send a text when the card is ready',
  ])('%s is none', (query) => {
    expect(isFakeMessage(query)).toBe(false);
  });
});

describe('the view of a search', () => {
  it('repeats no number that may be that of an ID', () => {
    const view = searchView(siteSearch, 'zh', readTyped('查 11010519491231002X'));
    expect(view).toMatchObject({ typed: '', isFaulty: true, fault: getMessages('zh').numberTyped, hasResults: false, hasNone: true });
    expect(JSON.stringify(view)).not.toContain('19491231');
  });

  it('shows ten pages at most, no more than four where the others fit badly or none is about what was asked, and none where it is about nothing near ours', () => {
    const shown = (query: string): number => searchView(siteSearch, 'zh', readTyped(query)).results.length;
    expect(['社保卡', '卡丢了怎么办', '公积金怎么提取', '红烧肉怎么做'].map(shown)).toEqual([10, 4, 4, 0]);
  });

  it('marks the words', () => {
    const [own] = searchView(siteSearch, 'en', readTyped('lost card')).results;
    expect(own?.href).toBe('/en/guides/lost-card');
    const shown = searchView(siteSearch, 'zh', readTyped('挂失')).results.flatMap(({ excerpt }) => excerpt);
    expect(new Set(shown.filter(({ isMatch }) => isMatch).map(({ text }) => text))).toContain('电话挂失');
  });

  it('says nothing twice between the title of a part and its text', () => {
    const parts = ['社保法 丧葬补助金', '公积金', '重复参保能退吗'].flatMap((typed) =>
      searchView(siteSearch, 'zh', readTyped(typed)).results.flatMap((result) => result.parts),
    );
    const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      const name = plain(part.title).split('：')[1];
      expect(name === undefined || !plain(part.excerpt).startsWith(name), plain(part.title)).toBe(true);
      expect(part.gap).toMatch(/^$|^ $|^ – $/u);
    }
  });

  it('shows what it found in the language of the list, whatever was typed', () => {
    for (const typed of ['itemised list', '借给家人', '新生儿社保卡有什么用']) {
      for (const { excerpt } of searchView(siteSearch, 'zh', readTyped(typed)).results) {
        expect(excerpt.map(({ text }) => text).join('')).toMatch(/^$|\p{Script=Han}/u);
      }
    }
  });

  it('shows of a question its answer, from the first word on, without the name of the link behind it', () => {
    const questions = listSearchDocuments(today()).filter(({ kind }) => kind === 'question');
    for (const locale of locales) {
      for (const { path, title, text } of questions) {
        const { results } = searchView(siteSearch, locale, readTyped(title[locale], longestQuery));
        const shown =
          results
            .find(({ href }) => href === `/${locale}${path}`)
            ?.excerpt.map((part) => part.text)
            .join('') ?? '';
        expect(shown.length, path).toBeGreaterThan(3);
        expect(text[locale].replaceAll('\n', ''), path).toContain(shown.replace(/…$/u, ''));
        expect(text[locale].startsWith(shown.slice(0, 3)), path).toBe(true);
      }
    }
  });

  it.each([
    ['离职', '/zh/questions#left-job', '卡还有效。'],
    ['短信', '/zh/questions#fake-text', '假的。'],
  ])('says for %s at %s that %s', (query, href, answer) => {
    const shown = searchView(siteSearch, 'zh', readTyped(query)).results.find((result) => result.href === href);
    expect(shown?.excerpt.map(({ text }) => text).join('')).toMatch(new RegExp(`^${answer}`, 'u'));
    // Once, not “常见问题 · 常见问题”.
    expect(shown?.kind).toBe('常见问题');
  });

  it('shows of a question of the flow what there is to choose', () => {
    const [step] = searchView(siteSearch, 'zh', readTyped('离职')).results.filter(({ href }) => href === '/zh/steps/left-job');
    expect(step?.excerpt.map(({ text }) => text).join('')).toContain('有了新单位 · ');
  });

  it('leads on when nothing is found, and to the other language in every case', () => {
    const view = searchView(siteSearch, 'en', readTyped('카드'));
    expect(view).toMatchObject({
      hasResults: false,
      hasNone: true,
      isUnanswered: true,
      hasNearest: true,
      otherHref: `/zh/search?q=${encodeURIComponent('카드')}`,
    });
    expect(siteSearch.nearestNames('medcal', siteSearch.find('카드', 10), 'en')).toHaveLength(3);
    expect(siteSearch.nearestNames('card', siteSearch.find('card', 10), 'en')).toEqual([]);
    expect(searchView(siteSearch, 'en', readTyped(''))).toMatchObject({
      title: 'Error: Search',
      hasNone: true,
      hasNearest: false,
      otherHref: '/zh/search',
    });
  });

  it('asks for other words only when some were typed', () => {
    expect(searchView(siteSearch, 'zh', readTyped('')).isUnanswered).toBe(false);
    expect(searchView(siteSearch, 'zh', readTyped('카드')).isUnanswered).toBe(true);
    expect(searchView(siteSearch, 'zh', readTyped('社保卡')).isUnanswered).toBe(false);
  });

  it.each(['社保卡', '公司不交社保怎么办', 'medical insurance'])(
    'has no page twice for %s, and the best of its passages below it',
    (query) => {
      const { results } = siteSearch.find(query, 10);
      const pages = results.map(({ document }) => document.path.split('#')[0]);
      expect(new Set(pages).size).toBe(pages.length);
      for (const { document, parts } of results) {
        for (const part of parts) expect(part.path.split('#')[0]).toBe(document.path.split('#')[0]);
      }
      expect(results.some(({ parts }) => parts.length > 0)).toBe(true);
    },
  );
});

it('shows what to do about a call, whatever else of the guide has the words', () => {
  const [call] = siteSearch.find('医保局打电话说我的卡涉嫌骗保，要我配合调查', 10).results;
  expect(call?.document.path).toBe('/guides/fake-calls');
  expect(call?.parts[0]?.path).toBe('/guides/fake-calls#steps');
});

it.each([
  ['社保卡丢了人在外地打工', '/guides/lost-card'],
  ['爷爷的社保卡在外地丢了', '/guides/lost-card'],
  ['不小心在网上填了社保卡号密码和银行卡号', '/guides/fake-messages'],
  ['我1968年生男什么时候能退', '/guides/retirement'],
  ['打架受伤医保报不报', '/law/social-insurance-law#article-30'],
])('leads %s to what is the matter, not to a word beside it', (query, path) => {
  expect(siteSearch.find(query, 10).results[0]?.document.path).toBe(path);
});

describe('a question that no page is about', () => {
  it('is none where a story names it in passing', () => {
    const story = `我在厂里干了十年，公司没给我交社保，${'现在想问问怎么办，'.repeat(6)}还有视同缴费年限怎么认定`;
    expect(searchView(siteSearch, 'zh', readTyped(story, longestQuery))).toMatchObject({ isUncovered: false });
  });

  it.each([
    ['驾驶证到期怎么换证', ['12345']],
    ['公积金贷款额度怎么算', ['12329']],
    ['五险一金里的公积金能取吗', ['12329']],
    ['how long does it take to renew a residence permit', ['12345']],
    ['which bank is best for sending money home', []],
    ['住院发票弄丢了还能报销吗', ['12393']],
    ['how to get an income tax refund', ['12366']],
    // Near to ours, but what is asked is not known.
    ['卡的颜色怎么挑选搭配', ['12333', '12393', '12366', '12329']],
    // No line of ours answers.
    ['平安重疾险值得买吗', []],
    ['今天A股行情', []],
    ['种植牙医保报销吗', ['12393']],
    // Of social insurance, but no source of ours says anything about it.
    ['视同缴费年限怎么认定', ['12333']],
    ['长护险怎么申请', ['12393']],
    // By two words, wherever they stand.
    ['骨折住院居民医保能报几成', ['12393']],
    ['how much of the hospital bill will be reimbursed', ['12393']],
    ['别人用我的身份证交了社保', ['12333']],
  ])('%s is told so first, and whom to ask', (query, numbers) => {
    const view = searchView(siteSearch, 'zh', readTyped(query));
    expect(view).toMatchObject({ title: '本站没有讲这件事的页面', isUncovered: true });
    expect(view.lines.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['辞职空了一个月没交社保，会不会清零，买房资格和看病有没有影响', '/guides/gap-in-contributions', '12345'],
    ['社保断缴影响车牌摇号吗', '/guides/gap-in-contributions', '12345'],
    ['公积金和社保都断了', '/guides/gap-in-contributions', '12329'],
    ['公积金怎么提取，失业金怎么领', '/guides/unemployment-benefit', '12329'],
  ])('is named below the answer where it is a part of what is asked: in %s', (query, path, number) => {
    const view = searchView(siteSearch, 'zh', readTyped(query));
    expect(view).toMatchObject({ isUncovered: false, isPartly: true, hasLines: false });
    expect(view.results.slice(0, 2).map(({ href }) => href)).toContain(`/zh${path}`);
    expect(view.lines.map((line) => line.number)).toEqual([number]);
  });

  it.each([
    ['养老金计算公式', '/guides/retirement'],
    ['上班路上被车撞了算不算工伤', '/guides/hourly-temporary-dispatch'],
    ['失业金领完了还没找到工作', '/guides/unemployment-benefit'],
    ['在北京交了六年上海交了五年，最后在哪里退休', '/guides/retirement'],
    ['上下班骑电动车自己摔的，能报工伤吗', '/guides/hourly-temporary-dispatch'],
  ])('is told where pages tell the rest: in %s', (query, path) => {
    const view = searchView(siteSearch, 'zh', readTyped(query));
    expect(view).toMatchObject({ isUncovered: false, isPartly: true });
    expect(view.results[0]?.href).toBe(`/zh${path}`);
    expect(view.lines.map((line) => line.number)).toEqual(['12333']);
  });

  it('is told of a story that names insurance or a permit in passing', () => {
    const story =
      'I crashed my e-bike into a parked car last night and the owner wants money. I have travel insurance from home and a work permit, no licence. Do I have to pay or can I go to court?';
    expect(searchView(siteSearch, 'en', readTyped(story, longestQuery))).toMatchObject({ isUncovered: true });
    const ours =
      'My boss took my passport to renew my residence permit and now says I must sign a paper that I do not want insurance. I am on a Z visa. Is this allowed, and what can I do now about it?';
    expect(searchView(siteSearch, 'en', readTyped(ours, longestQuery))).toMatchObject({ isUncovered: false });
  });

  it('is told of a story with one word of ours, which is chance', () => {
    const story =
      'i bought an e-bike last month and the police stopped me and said i need a plate for it, the shop did not tell me anything about it, where do i get one as a foreigner and how much is it';
    expect(searchView(siteSearch, 'en', readTyped(story, longestQuery))).toMatchObject({ isUncovered: true });
  });

  it('is told in a long question in English as in a shorter one in Chinese', () => {
    const query = 'we had a newborn in Beijing, both parents foreign. can she be enrolled in public medical insurance';
    expect(searchView(siteSearch, 'en', readTyped(query))).toMatchObject({ isUncovered: false, isPartly: true });
  });

  it.each(['异地住院能报多少', '农村养老金一个月多少', '外卖骑手撞了算工伤吗', '公积金和医保是一回事吗', '手机刷脸老是过不去'])(
    'is none beside a word of ours: %s',
    (query) => {
      expect(searchView(siteSearch, 'zh', readTyped(query))).toMatchObject({ isUncovered: false, isPartly: false });
    },
  );

  it.each([
    ['see doctor other city how pay', '/guides/treatment-elsewhere'],
    ['俺在工地干活从架子上摔下来了包工头跑了咋整', '/guides/hourly-temporary-dispatch'],
  ])('is none where two words beside each other are of ours, and none of them by itself: %s', (query, path) => {
    expect(searchView(siteSearch, 'zh', readTyped(query))).toMatchObject({ isUncovered: false });
    expect(first(query)).toEqual([path]);
  });

  it.each(['签了购房协议想退', '强制拆迁合法吗', '两份合同哪份有效', '包工头跑了工钱没给'])(
    'is one where a word of ours is said of anything: %s',
    (query) => {
      expect(searchView(siteSearch, 'zh', readTyped(query))).toMatchObject({ isUncovered: true, hasLines: true });
    },
  );

  it.each([
    ['zh', '去日本签证要多久'],
    ['zh', '信用卡逾期会坐牢吗'],
    ['zh', '怎么做红烧肉'],
    ['zh', '高考志愿怎么填'],
    ['en', 'what my cat eats'],
    ['en', 'gaokao score lookup'],
  ] as const)('lists nothing that has its words by chance where nothing of ours is near: in %s %s', (locale, query) => {
    const view = searchView(siteSearch, locale, readTyped(query));
    expect(view).toMatchObject({ isUncovered: true, hasNearby: false, hasResults: false, hasNearest: false });
    expect(view).toMatchObject({ title: getMessages(locale).noPage, hasNone: true });
  });

  it.each([
    '卡丢了',
    'my card got eaten by atm',
    'shebaoka mima wangle',
    '12333',
    '苏州',
    '医保卡里的钱年底会清零吗',
    'socail insurrance chek',
  ])('%s is none', (query) => {
    expect(searchView(siteSearch, 'zh', readTyped(query))).toMatchObject({ isUncovered: false, lines: [] });
  });
});
