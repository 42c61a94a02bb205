import { readNumeral } from '#lib/text/numerals.ts';

/** What stands before a verb of asking in Cantonese (`点查`), but is a noun or a clock when another character stands before it (`网点`, `几点`). */
const how = '(?<![几一早快晚多少有差地网站观])点(?=样?(?:办|查|交|缴|买|转|补|申请|激活|退|换|搞|做))样?';

/** An age or a length of time, such as `五十九岁` and `十一年`, which the pages and the lists of words have in digits. */
const counted = /(?<![第几数百千])[二三四五六七八九]?十[一二三四五六七八九]?(?=岁|年(?!代)|个月|天|[多几了退]|[\s,，。]|$)/gu;

/** Words of dialects, simplified, and what they are in the common language: those that ask, deny or stand for somebody. The longer first. */
const spoken: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/点解/gu, '为什么'],
  [/点算好?|咋整|咋弄|咋搞|咋办|啷个办|哪能办|干啥|嘎哈|干哈/gu, '怎么办'],
  [new RegExp(how, 'gu'), '怎么'],
  [/咋个|咋样|咋|啷个|郎个|(?<![在去到从])哪能(?=查|办|交|领|用|转)/gu, '怎么'],
  [/得唔得|得不得行|中不中/gu, '能不能'],
  [/使唔使/gu, '要不要'],
  [/系唔系|系咪/gu, '是不是'],
  [/有冇/gu, '有没有'],
  [/唔|(?<!请)勿(?=交|缴|给|帮|肯|买)/gu, '不'],
  [/冇得?|莫得|冒得|没得|木有|呒没/gu, '没有'],
  [/(?:没有|未)(?=到账|收到|打到|交|缴|买)/gu, '没'],
  [/边度|边处|哪旮旯|哪疙瘩|哪嘎达/gu, '哪里'],
  [/几时|多咱|啥时候/gu, '什么时候'],
  [/几耐/gu, '多久'],
  [/几多/gu, '多少'],
  [/乜嘢|乜野|么子|莫子|啥子|啥/gu, '什么'],
  [/畀|俾/gu, '给'],
  [/嘅/gu, '的'],
  [/咗/gu, '了'],
  [/佢哋?/gu, '他'],
  [/睇医生|睇病|瞧病/gu, '看病'],
  [/老细/gu, '老板'],
  [/返工/gu, '上班'],
  [/阿妈|俺娘|俺妈/gu, '妈妈'],
  [/阿爸|俺爹|俺爸/gu, '爸爸'],
  [/屋头|屋里头?/gu, '家里'],
  [/晓得/gu, '知道'],
  [/俺们|咱们|阿拉|俺|咱/gu, '我'],
  [/侬/gu, '你'],
  [/伐$/gu, '吗'],
  // Leave of some kind, and nothing false: `陪产假的钱`.
  [/(?<=[产病婚事丧年育理儿])假的(?=\p{Script=Han})/gu, '假，的'],
  // Whether, and not a denial: `要不要社保`.
  [/([要交缴买上办参])不\1(?=加?(?:社保|医保|五险|保险|养老))/gu, '$1'],
  // At what age or when: `55退`, and not 退费.
  [/(?<=(?<!\d)[4-6]\d岁?|几岁|什么时候|哪年|几月|多大)退(?!还(?!是)|[休费钱款货回出给票订])/gu, '退休'],
  // When, of somebody who says when they were born: `68年的男的什么时候能退`.
  [/(?<=(?<!\d)(?:19)?[5-9]\d年?(?:\d{1,2}月)?(?:出生|[生的]).{0,12}(?:能|可以|才|该))退(?![休费钱款货回出给票订])/gu, '退休'],
  // How many years early or late: `提前三年退`, and not 提前一年退租.
  [/(?<=(?:提前|提早|推迟|延迟|晚)[一二两三几半1-3多]{1,2}年)退(?!休|[费钱款货回出给票订租房保伙学役圈])/gu, '退休'],
  // Taken away, and nobody has died: `卡被拿走了`.
  [/(?<=[拿取转刷带抢偷借划扣领收骗])走了/gu, '走'],
  // Where everybody is who asks this.
  [/在(?:大陆|内地)(?=怎么|如何|能|可以|怎样|去哪|哪里)/gu, ''],
  // Somebody from elsewhere, and not something there.
  [/(?<=个)外地人/gu, '人'],
  // What an employer pays who ends a contract, and not what something costs; an injury is another matter.
  [/(?:赔偿|赔|补偿)(?:给?我)?(?:多少钱|几个月的?工资)(?<!(?:伤|撞|摔|砸|祸|死|亡|骨折|去世).*)/gu, '经济补偿'],
  // What somebody calls an employer in anger.
  [/(?:骗子|黑心|无良|垃圾|流氓|奇葩)(?=公司|单位|老板|厂|店|中介|hr)/giu, ''],
  // A name that has numbers in it.
  [/(?<!\d)5险/gu, '五险'],
  [/(?<=险)1金/gu, '一金'],
  // Whoever says where they go asks what is done there.
  [/(?:去|到)(?:社保局|医保局|人社局|社保中心|社保大厅|社保所)(?=.{0,4}(?:带|拿|办|准备))/gu, '社保'],
];

/** What people ask for, who asks and what about, as some type it in pinyin in the middle of Chinese: too short, or in too many words, to be known by its sound. */
const syllables: Readonly<Record<string, string>> = {
  jiao: '交',
  mai: '买',
  ban: '办',
  cha: '查',
  ling: '领',
  tui: '退',
  wo: '我',
  shebao: '社保',
  yibao: '医保',
  shebaoka: '社保卡',
  yibaoka: '医保卡',
};
const typedSyllable = new RegExp(`(?<![a-z])(?:${Object.keys(syllables).join('|')})(?![a-z])`, 'giu');

/** The number of a line in the name of the app, which is not the line. */
const appName = /(?<!\.)(?:掌上)?12333\s?(?=app(?![a-z])|软件|小程序)/giu;

/** Paying for social insurance, as English has it that follows the Chinese: `buy social insurance`. */
const buying =
  /\b(?:buy|buying|bought|purchase)\b(?= (?:(?:my|our|the|any|for|us|me|chinese) ){0,2}(?:social (?:insurance|security)|shebao)\b(?! card))/giu;

/** For whom somebody pays. */
const forWhom = '(?:给|帮|替|为)(?:我们|我|员工|工人|大家|他们|他|她)?';
/** What is paid for, where the verb alone may be about anything. */
const insurance = '(?=(?:社保(?!卡)|五险|三险|六险|社会保险|保险|养老|医保(?!卡|码)|工伤))';

/** That somebody denies, and does not ask: `有没有给我交`; an employee who wants none is no employer who does not pay. */
const denies = '(?<!有|员工|工人|职工|自己)';

/** An employer who does not pay, whatever is said for not, for whom and paying: `没有帮我们缴`. */
const notPaid = new RegExp(`${denies}(?:没有|没|不肯|不愿意|不想|不|拒绝|拒不)(?:再)?${forWhom}(?:缴纳|交纳|缴|交)过?`, 'gu');
const notInsured = new RegExp(
  `${denies}(?:没有|没|不肯|不愿意|不想|不|拒绝|拒不)(?:再)?${forWhom}(?:缴纳|交纳|缴|交|购买|买|办理|办|上|弄)过?${insurance}`,
  'gu',
);

/**
 * A query, simplified, as it would be said in the common language: words of dialects that ask, deny or stand for somebody,
 * and the many ways to say that nobody pays for you, in one way; buying social insurance is paying for it, and what an employer
 * pays who ends a contract has its name; the app is named without the number of the line. Everything else stands as it was typed.
 */
export function plainSpeech(query: string): string {
  const asked = query.replaceAll(appName, '').replaceAll(buying, 'pay');
  if (!/\p{Script=Han}/u.test(asked)) return asked;
  return spoken
    .reduce(
      (text, [pattern, plain]) => text.replaceAll(pattern, plain),
      asked
        .replaceAll(typedSyllable, (typed) => syllables[typed.toLowerCase()] ?? typed)
        .replaceAll(counted, (numeral) => String(readNumeral(numeral))),
    )
    .replaceAll(notInsured, '没给我交社保，')
    .replaceAll(notPaid, '没给我交');
}
