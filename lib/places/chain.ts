import { foldName } from '#lib/text/fold.ts';
import { syllablesOf } from '#lib/text/syllables.ts';
import type { PlaceIndex } from './place-index.ts';

/** Words beside the name of a place that say nothing about which it is. */
const fillers: ReadonlySet<string> = new Set(
  '中国 中华人民共和国 我家 我家在 家在 家住 社保局 社保中心 社保 人社局 人社厅 人力资源和社会保障局 医保局 医保 医疗保障局 市 省 市区 市辖区 我在 我住 我住在 我是 我的 住在 在 来自 在哪 在哪里 哪里 电话 地址 户口 户口在 户籍 老家 老家在 工作 上班 参保 参保地 人 人在 的 我们 公司 公司在 单位 单位在 公司地址 单位地址 家庭住址 住址 现住址 居住地 现居住地 现居 工作地 工作地点 所在地 户籍地 户籍所在地 户口所在地 位于 china prc the of city municipality province prefecture region shi sheng in i live am from at near my home hometown is we work where office'.split(
    ' ',
  ),
);

/** A text as names that follow one another, and what stands behind them. */
export interface Chain {
  /** The names, without words that say nothing about which place it is. */
  readonly words: readonly string[];
  /** What is left behind them, unit by unit. */
  readonly rest: readonly string[];
}

/** Reads a text from its beginning as names that follow one another. */
type ChainReader = (typed: string) => Chain;

/** How many letters a word in Latin letters has at least that is divided into names. */
const shortestDivided = 9;

/** Makes a reader of names that follow one another, such as `江苏省苏州市` or `guangdongshenzhen`. */
export function makeChainReader({ names, exchanged }: Pick<PlaceIndex, 'names' | 'exchanged'>): ChainReader {
  /** How long a word may be that begins with a character. */
  const longest = new Map<string, number>();
  for (const words of [names.keys(), exchanged.keys(), fillers]) {
    for (const word of words) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
  }
  return (typed) => {
    const units = unitsOf(typed);
    const chain = read(units);
    if (chain.rest.length === 0) return chain;
    const divided = read(units.flatMap((unit) => (/^[a-z]+$/u.test(unit) && unit.length >= shortestDivided ? divide(unit) : unit)));
    return divided.rest.length === 0 ? divided : chain;
  };

  /** `秦` alone is a name of 陕西, but within a text it is a part of 秦皇岛. */
  function isWord(word: string): boolean {
    return fillers.has(word) || (word.length > 1 && (names.has(word) || exchanged.has(word)));
  }

  /** The words that begin at a unit, each as the unit behind it, the longest last. */
  function endsAt(units: readonly string[], start: number): number[] {
    const ends: number[] = [];
    const most = longest.get(units[start]?.charAt(0) ?? '') ?? 0;
    let word = '';
    for (let end = start; end < units.length && word.length <= most; end += 1) {
      word += units[end] ?? '';
      if (isWord(word)) ends.push(end + 1);
    }
    return ends;
  }

  /** Looks at every unit once: the work grows with the text, not with the number of ways to divide it. */
  function read(units: readonly string[]): Chain {
    const reached = new Set([0]);
    const ends: number[][] = [];
    let furthest = 0;
    for (let start = 0; start <= furthest; start += 1) {
      if (!reached.has(start)) continue;
      const own = endsAt(units, start);
      ends[start] = own;
      for (const end of own) reached.add(end);
      furthest = Math.max(furthest, ...own);
    }
    /** The longest word at each unit behind which words lead on to where they reach. */
    const next = new Map<number, number>();
    for (let start = furthest - 1; start >= 0; start -= 1) {
      const end = ends[start]?.findLast((each) => each === furthest || next.has(each));
      if (end !== undefined) next.set(start, end);
    }
    const words: string[] = [];
    for (let start = 0; start < furthest; start = next.get(start) ?? furthest) {
      const word = units.slice(start, next.get(start)).join('');
      if (!fillers.has(word)) words.push(word);
    }
    return { words, rest: units.slice(furthest) };
  }
}

/** A word in Latin letters as syllables, where it is pinyin. */
function divide(word: string): string[] {
  return syllablesOf(word) ?? [word];
}

/** A text as the units that words are made of: Chinese characters, and runs of Latin letters as they were typed. */
function unitsOf(typed: string): string[] {
  const runs = typed.normalize('NFKC').match(/\p{Script=Han}|[^\p{Script=Han}\s,;/|()]+/gu) ?? [];
  return runs.map(foldName).filter((unit) => unit !== '');
}

const road =
  '路|大道|大街|街道|街|巷|弄|胡同|镇|乡|村|湾|河|江|湖|海|山|岛|港|桥|大桥|站|火车站|机场|码头|广场|公园|塔|峡|岭|峰|陵|寺|大学|学院|医院|酒店|饭店|大厦|小区|花园|新村';
/** What companies are called behind the name of a place: they have branches in others. */
const company = '银行|航空|汽车|保险|证券|仪器|铁路局';
/** A road or a university makes one of all that stands behind it (`南京路步行街`, `北京东路小学`); a quarter of universities is none. */
const hanRoad = new RegExp(
  `^(?:[东西南北中上下前后]?(?:${road}|${company})(?:[东西南北中]?段|第?\\d*号.*)?$|[东西南北中]?(?:路|大街|胡同)(?!口|桥)|[道门](?:\\d*号.*)?$|大学(?!城))`,
  'u',
);
const latinRoad =
  /^(?:east|west|north|south|middle|dong|xi|nan|bei|zhong)?(?:road|rd|lu|street|st|jie|avenue|ave|dadao|lane|river|he|jiang|town|zhen|village|xiang|tower|bay|wan|lake|hu|mountain|mount|shan|island|university|college|hospital|station|airport|park|square|bridge|hotel)$/u;

/** Tells whether what stands behind a name makes it that of a road, a town, a river or a building (`南京西路`, `Canton Tower`). */
export function makesRoad(rest: readonly string[]): boolean {
  const text = rest.join('');
  return hanRoad.test(text) || latinRoad.test(text);
}

/** Roads and rivers are called after places that they lead to or come from: `南京东路` and `苏州河` are in Shanghai. */
const awayHan = /^[东西南北中]?(?:路|大道|大街|街(?!道)|巷|弄|胡同|河|江|道(?:$|号))/u;
const awayLatin =
  /^(?:east|west|north|south|middle|dong|xi|nan|bei|zhong)?(?:road|rd|lu|street|st|jie|avenue|ave|dadao|lane|river|he|jiang)$/u;

/** Tells whether what stands behind a name makes it that of a road or a river, which says nothing about where it is. */
export function leadsElsewhere(rest: readonly string[]): boolean {
  const text = rest.join('');
  return awayHan.test(text) || awayLatin.test(text);
}

const anyHanRoad = new RegExp(`.(?<!农)(?:${road})(?:\\p{Nd}+号?.*)?$`, 'u');
const anyLatinRoad =
  /\s(?:road|rd|lu|street|st|jie|avenue|ave|dadao|lane|river|lake|mountain|mount|town|village|university|hospital|station|airport)\.?$/iu;

/** Tells whether a text is the name of a road, a town, a river or a building that is named after nothing we know. */
export function isRoad(key: string, typed: string): boolean {
  return anyHanRoad.test(key) || anyLatinRoad.test(typed.trim());
}
