import { guidePath, lawPath } from '#lib/site/paths.ts';
import type { SearchDocument, SearchKind } from './document.ts';

/** How much more a kind answers than another when both have the words. */
const weights: Readonly<Record<SearchKind, number>> = {
  guide: 2,
  section: 1,
  question: 1.35,
  step: 1,
  term: 0.4,
  law: 0.7,
  article: 0.7,
  comparison: 1.1,
  page: 0.9,
  region: 0.5,
  city: 0.45,
};

/** For whom an outcome is, by the end of its address, when not for the reader; and words that say so. */
const otherReaders: Readonly<Record<string, readonly string[]>> = {
  child: ['孩子', 'child'],
  other: ['父母', '代办', 'parent'],
  company: ['员工', 'staff'],
  outside: ['外国', '港澳', 'foreign'],
};

/** Words that say of a death. */
const ofDeath = ['去世', '丧葬', '抚恤', '继承', '死亡', 'die', 'death', 'funer', 'inherit'];

/** Words that say of a birth. */
const ofBirth = ['生育', '津贴', '怀孕', '生孩', '产假', 'matern', 'pregnant', 'birth'];

/** Words that say of a card. */
const ofCards = ['保卡', '补卡', '办卡', '换卡', '新卡', '领卡', '拿卡', '制卡', '出卡', '挂失', '补办', 'card', 'replac'];

/** Guides and sections that only some readers ask for, and words that say so: their titles have the words of many questions, and some hurt others. */
const guidesForSome: Readonly<Record<string, readonly string[]>> = {
  'rates-and-bases': [
    '多少',
    '比例',
    '基数',
    '费率',
    '百分',
    '分之',
    '工资',
    '扣多',
    '最低',
    'much',
    'rate',
    'percent',
    'percentag',
    'base',
    'salari',
    'wage',
    'cost',
  ],
  'social-security-number': ['号码', 'number'],
  'work-permit-card': ['外国', '护照', '许可', 'foreign', 'passport', 'permit', 'visa'],
  'after-a-death': ofDeath,
  'after-graduation': ['毕业', '学生', '大学', '究生', 'graduat', 'student'],
  'flexible-work': ['灵活', 'flexibl'],
  'flexible-work-subsidy': ['补贴', 'subsidi'],
  'foreigners-hong-kong-macao-taiwan': ['外国', '港澳', '护照', 'foreign', 'passport', 'taiwan', 'macao', 'kong'],
  'hourly-temporary-dispatch': ['临时', '小时', '派遣', '兼职', '受伤', '工伤', 'hourli', 'temporari', 'dispatch', 'injuri'],
  'interns-and-students': ['实习', '学生', '大学', 'intern', 'student'],
  'for-someone-else#died': ofDeath,
  // Whoever leaves a job says `leave` too: what they mean by leaving China has 离开.
  'leaving-china': ['离开', '出国', '境外', '退保', 'abroad', 'oversea'],
  'maternity-allowance#miscarriage': ['流产', 'miscarriag'],
  'platform-workers': ['外卖', '平台', 'platform'],
  'social-security-agreements': ['协定', 'agreement'],
  'staff-changes': ['员工', '增员', '减员', '停保', '退工', 'staff', 'hire', 'remov'],
  'unemployment-benefit#death': ofDeath,
  'unemployment-benefit': ['失业', '离职', '辞职', 'unemploy'],
  'working-past-retirement': ['返聘', '超龄', 'rehir'],
};

/** The same for single sections of guides that many ask for: the words of a section's title are those of its guide, and it would be the first shown. */
const sectionsForSome: Readonly<Record<string, readonly string[]>> = {
  'after-a-death#refund': ['居民', '新农', '退钱', 'resid', 'refund'],
  '/questions#cost': ofCards,
  '/questions#how-long': ofCards,
  'e-card-and-code-faults#passport': ['护照', '外国', '港澳', '居住', 'passport', 'foreign', 'taiwan'],
  'fake-calls#door': ['上门', '敲门', '村里', 'door', 'villag'],
  'expired-or-damaged-card#time-and-cost': ofCards,
  'family-sharing#difference': ['区别', '亲情', '一回', '不同', 'differ', 'same'],
  'family-sharing#how-many': ['几个', '几人', '多少', 'mani'],
  'family-sharing#resident': ['居民', '新农', '农合', 'resid'],
  'flexible-work#away': ['户口', '户籍', '外地', 'hukou', 'household'],
  'flexible-work#maternity': ofBirth,
  'foreigners-hong-kong-macao-taiwan#insured-at-home': ['还要', '还用', '要交', '用交', '要缴', '免交', 'still', 'pay', 'join', 'exempt'],
  'foreigners-hong-kong-macao-taiwan#passport': ['扣卡', '扣我', '扣护', 'keep', 'withhold'],
  'foreigners-hong-kong-macao-taiwan#self-employed': ['没单', '有单', '灵活', '自由', 'freelanc', 'self', 'flexibl'],
  'forgotten-password#asked': ['人问', '要密', '骗子', 'ask', 'scam', 'caller'],
  'hospital-or-pharmacy-refuses#international': ['国际', '特需', '私立', 'intern', 'privat', 'vip'],
  'hospital-or-pharmacy-refuses#new-card': ['新卡', '换卡', '换了', 'new'],
  'hospital-or-pharmacy-refuses#quota': ['额度', '封顶', '分解', '天数', '出院', 'quota', 'limit', 'discharg'],
  'leaving-china#left-job': ['离职', '辞职', '换工', 'job', 'quit', 'resign'],
  'leaving-china#medical': ['医保', '医疗', '看病', 'medic', 'health', 'yibao'],
  'leaving-china#settling-abroad': ['定居', '移民', '国籍', '绿卡', 'settl', 'emigr', 'citizenship'],
  'leaving-china#unemployment': ['失业', 'unemploy'],
  'lending-or-keeping-a-card#migrant-workers': ['工资', '扣卡', 'wage', 'keep'],
  'insured-twice#claim-twice': ['报两', '报销', 'claim', 'reimburs'],
  'lost-card#cash-machine': ['吞卡', '被吞', '吞了', '取款', '柜员', 'atm', 'machin', 'swallow', 'eaten', 'ate'],
  'lost-card#found': ['找到', '找回', '解除', '捡到', '取消', 'found', 'cancel'],
  'moving#doctor': ['看病', '医院', '就医', '住院', '急诊', '报销', '备案', 'doctor', 'hospit', 'treatment', 'ill', 'sick'],
  'platform-workers#maternity': ofBirth,
};

/** Guides that say what is forbidden, and words of whoever means that: to all others they would answer with a warning. */
const guidesOnOffences: Readonly<Record<string, readonly string[]>> = {
  'cash-for-balance': ['回收', '套现', '倒卖', '转卖', 'sell'],
};

/** How much an outcome for somebody else answers, compared with the one for the reader: when a query says for whom, and when not. */
const forOthers = { said: 1.3, unsaid: 0.7 };

/** How much a guide that only some readers ask for answers when a query does not say that they do. */
const unaskedGuide = 0.5;

/** The same for one on an offence. */
const unaskedOffence = 0.3;

/** How much less what asks on answers than what tells what to do: a step with a choice, and what to ask in the place. */
const asking = 0.7;

/** How much more the steps of a guide answer than its other sections: their heading, `怎么办`, has none of the words. */
const doing = 1.4;

/** What of a document its rank hangs on besides its words. */
function weightOf({ kind, path, answer }: SearchDocument): number {
  const isOfLaw = kind === 'section' && path.startsWith(lawPath(''));
  const isAsking = (kind === 'step' && !answer) || path.endsWith('#ask');
  return weights[isOfLaw ? 'article' : kind] * (isAsking ? asking : path.endsWith('#steps') ? doing : 1);
}

/** The address of a guide or a section of one, or of whatever has its address for a name. */
function pathOf(slug: string): string {
  return slug.startsWith('/') ? slug : guidePath(slug);
}

function forGuides(guides: Readonly<Record<string, readonly string[]>>, unsaid: number) {
  return Object.entries(guides).map(([slug, words]) => ({ slug, words, said: 1, unsaid }));
}

/** Makes what tells how much each document answers, by the words of a query and those that it means: they may say for whom somebody asks. */
export function makeWeights(documents: readonly SearchDocument[]): (...said: readonly Iterable<string>[]) => Float64Array {
  const idsOf = (isFor: (document: SearchDocument) => boolean): number[] =>
    documents.flatMap((document, id) => (isFor(document) ? id : []));
  const readers = [
    ...Object.entries(otherReaders).map(([reader, words]) => ({
      words,
      ...forOthers,
      ids: idsOf(({ kind, path, answer }) => kind === 'step' && !!answer && path.endsWith(`/${reader}`)),
    })),
    ...[...forGuides({ ...guidesForSome, ...sectionsForSome }, unaskedGuide), ...forGuides(guidesOnOffences, unaskedOffence)].map(
      ({ slug, ...reader }) => ({
        ...reader,
        ids: idsOf(({ path }) => path === pathOf(slug) || path.startsWith(`${pathOf(slug)}#`)),
      }),
    ),
  ];
  const unsaid = Float64Array.from(documents, weightOf);
  const readersByWord = new Map<string, (typeof readers)[number][]>();
  for (const reader of readers) {
    for (const id of reader.ids) unsaid[id] = (unsaid[id] ?? 0) * reader.unsaid;
    for (const word of reader.words) readersByWord.set(word, [...(readersByWord.get(word) ?? []), reader]);
  }
  const seen = new Set<(typeof readers)[number]>();
  return (...said) => {
    seen.clear();
    let own = unsaid;
    for (const words of said) {
      for (const word of words) {
        for (const reader of readersByWord.get(word) ?? []) {
          if (seen.has(reader)) continue;
          seen.add(reader);
          if (own === unsaid) own = unsaid.slice();
          for (const id of reader.ids) own[id] = (own[id] ?? 0) * (reader.said / reader.unsaid);
        }
      }
    }
    return own;
  };
}
