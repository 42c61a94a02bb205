import { spokenSign } from '#lib/deadline/spoken/spoken-days.ts';

/** What people write around their first day of work and that changes nothing about it, in Chinese. */
const chinese =
  '我 的 是 在 于 从 自 了 返工 上工 这天 那天 当天 入职 就职 任职 上班 到岗 报到 开始 工作 开工 进厂 进公司 来公司 到公司 进单位 到单位 去公司 参加 正式 第一天 第1天 头一天 首日 日期 时间 时候 公司 单位 新 就 才 刚 起 干活 做事 本人 你好 您好 请问 用工 之日 吧 呢 啊 呀 份 来 去 那 的话 日子 北京 中国 上午 下午 早上 早晨 中午 晚上 凌晨 傍晚 整 算 不算在内 上班第一天 公历 阳历 新历 西历 公元 西元 年份 上的班 入的职 进的厂'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);

/** The same in English, and the small words of dates in other languages. */
const english = new Set(
  "i i'm im i've ive i'll i'd will go goes going went my me we first day of work job works worked working started start starts starting began begin begins beginning begun joined join joining hired employed employment employer on at in the was were is it it's its am are have has been had since from new company here there date as a an and entry onboarding onboard onboarded year month time hello hi please ad ce q1 q2 q3 q4 den le el de del do d' du the der um china standard beijing daylight morning afternoon evening noon".split(
    ' ',
  ),
);

/** Words before a day of which it is the last, such as the heading of our own answer. */
const lastDayWords =
  /最后一天(?:会是|将是|是)?|最晚|截止(?:日期|到|至)?|(?<![a-z])(?:the )?(?:last day|deadline)(?: will be| is)?(?![a-z])/u;

/** Phrases that are no part of a day, with numbers in them or with words that stand between two days elsewhere. */
const phrases =
  /(?<![a-z])may (?=(?:start|begin|join)(?![a-z]))|(?<![a-z])to (?=(?:work|start|begin|join)(?![a-z]))|第[一1]天|头一天|一开始|\(not counted\)|(?<![a-z])(?:first|1st) (?:working )?day(?: (?:of|at) work)?(?![a-z])|(?<![a-z\d])day (?:1|one)(?![a-z\d])/gu;

/** The months before the last one, where no day stands behind that: `2026年10-11月`. */
const monthsBefore =
  /(?<![\d月.]|[一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?(?:[-~、到至]|或者?|还是) ?(?=(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?! ?的? ?[\d一二三四五六七八九十]))/gu;

/** That it goes on until now, with what follows. */
const untilNow =
  /(?:一直)?(?:(?:到|至|-)(?:现在|目前)|至今)(?!.*[没不未](?:上班|工作|干|来|去|入职))[^\d月日号\uE000]*$|(?<![a-z])(?:up )?(?:to|until|till|-) ?(?:now|date|(?:the )?present)[.! ]*$/gu;

/** A part of a month, which is no day. */
const partOfMonth = /(?<![a-z])(?:the )?(?:end|middle) of (?= *(?:[a-z]+|\d{4}年\d{1,2}月)[ .!]*(?:\d{4})?[ .!]*$)/gu;

/** A text without the phrases around its day, and whether they say that it is a last day. */
export function withoutPhrases(text: string): { readonly text: string; readonly isLastDay: boolean } {
  const rest = [phrases, monthsBefore, untilNow, partOfMonth].reduce((left, pattern) => left.replaceAll(pattern, ' '), text);
  return { text: rest.replace(lastDayWords, ' '), isLastDay: lastDayWords.test(text) };
}

/** The day before or after the one that stands there; `前一天` before a day says something else. */
const dayBeside = new RegExp(`(?<=(?:[日号]|${spokenSign}) *)的?(?<turn>[前后])一[天日]`, 'u');

/** A text without words for the day before or after its day, and by how many days they move it. */
export function withoutDayBeside(text: string): { readonly text: string; readonly shift: number } {
  const turn = dayBeside.exec(text)?.groups?.turn;
  return { text: text.replace(dayBeside, ' '), shift: turn === undefined ? 0 : turn === '前' ? -1 : 1 };
}

/** Whether an English word changes nothing about the day beside it. */
export function isPlainWord(word: string): boolean {
  return english.has(word);
}

/** What of a run of Chinese characters is no word that changes nothing; empty when all of it is. */
export function unknownChinese(run: string): string {
  let unknown = '';
  for (let at = 0; at < run.length;) {
    const word = chinese.find((each) => run.startsWith(each, at));
    unknown += word === undefined ? (run[at] ?? '') : '';
    at += word?.length ?? 1;
  }
  return unknown;
}

/** Whether unknown words may move or deny the day beside them, so that it is not even asked about. */
export function mayMoveDay(words: readonly string[]): boolean {
  return words.some((word) =>
    /[前后不没未至到止离辞退满隔天周季旬第假束回除\d]|[^\p{L}\p{M}\p{N}]|^(?:days?|weeks?|months|years|before|after|until|till|til|by|not|never|no|between|except|to|through|than|plus|minus|ago|later|earlier|within|left|ended|end|holidays?|back|eve)$/u.test(
      word,
    ),
  );
}
