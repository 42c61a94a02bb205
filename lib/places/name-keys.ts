import { pinyin } from 'pinyin-pro';
import type { City, County, Level, Region } from './place.ts';
import { foldName, plainPinyin, toSimplified } from '#lib/text/fold.ts';

/** The kinds of places as they follow a name: in Chinese, in pinyin, in English. */
const suffixes: Readonly<Record<Level | 'province' | 'autonomous-region', readonly string[]>> = {
  municipality: ['市', 'shi', 'city', 'municipality'],
  province: ['省', 'sheng', 'province'],
  'autonomous-region': ['自治区', '区', '省', 'zizhiqu', 'qu', 'sheng', 'autonomousregion', 'region', 'province'],
  city: ['市', 'shi', 'city', 'prefecture'],
  'autonomous-prefecture': ['州', '自治州', 'zhou', 'zizhizhou', 'autonomousprefecture', 'prefecture'],
  prefecture: ['地区', '专区', 'diqu', 'prefecture'],
  league: ['盟', 'meng', 'league'],
  'county-level': ['市', '县', '自治县', '林区', 'shi', 'xian', 'zizhixian', 'linqu', 'city', 'county'],
};

/** The names of a place as they are compared: in Chinese, in pinyin and in English, with and without what kind of place it is. */
export function keysOfPlace(place: Region | City): string[] {
  const { name, syllables } = place;
  const short = typeof place.shortName === 'string' ? place.shortName : place.shortName.zh;
  const ends = suffixes[kindOf(place)];
  const kind = name.zh.startsWith(short) ? name.zh.slice(short.length) : '';
  const sound = plainPinyin(syllables.join(''));
  // Typed with `u` where a keyboard has no ü, and as passports write it.
  const sounds = [sound, sound.replaceAll('v', 'u'), sound.replaceAll('v', 'yu')];
  const latinEnds = [...ends, plainPinyin(pinyin(kind)), ...englishKinds(kind)];
  const latin = [...sounds, ...englishNames(name.en)].flatMap((key) => [key, ...latinEnds.map((end) => key + end)]);
  const han = [name.zh, short, ...ends.map((end) => short + end)];
  return [...han, ...latin].filter(isOneScript);
}

function kindOf(place: Region | City): keyof typeof suffixes {
  if ('level' in place) return place.level;
  if (place.name.zh.endsWith('市')) return 'municipality';
  return place.name.zh.endsWith('省') ? 'province' : 'autonomous-region';
}

/**
 * An English name as it is compared, whole and without its kind, which in the name of an autonomous prefecture
 * begins with its peoples; names in brackets are names of their own.
 */
function englishNames(name: string): string[] {
  const inBrackets = Array.from(name.matchAll(/\(([^)]+)\)/gu), ([, inner = '']) => inner);
  const bare = name.replaceAll(/\([^)]*\)/gu, ' ');
  const kind =
    /\s+(?:Municipality|Province|(?:Zhuang |Hui |Uygur )?Autonomous Region|\p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)? Autonomous Prefecture|Prefecture|League)\s*$/u;
  return [name, bare, bare.replace(kind, ''), ...inBrackets].map(plainPinyin);
}

/** The peoples in the names of autonomous prefectures, as English names call them. */
const peoples: Readonly<Record<string, string>> = {
  朝鲜族: 'korean',
  土家族: 'tujia',
  苗族: 'miao',
  藏族: 'tibetan',
  羌族: 'qiang',
  彝族: 'yi',
  布依族: 'buyei',
  侗族: 'dong',
  哈尼族: 'hani',
  壮族: 'zhuang',
  傣族: 'dai',
  白族: 'bai',
  景颇族: 'jingpo',
  傈僳族: 'lisu',
  回族: 'hui',
  蒙古族: 'mongol',
  蒙古: 'mongol',
  哈萨克: 'kazakh',
  柯尔克孜: 'kirgiz',
};

/** The kind of an autonomous prefecture in English, such as `土家族苗族自治州` as `Tujia and Miao Autonomous Prefecture`. */
function englishKinds(kind: string): string[] {
  if (!kind.endsWith('自治州')) return [];
  const named = kind.match(new RegExp(Object.keys(peoples).join('|'), 'gu'))?.map((people) => peoples[people] ?? '') ?? [];
  return [named.join('and'), named.join('')].map((names) => `${names}autonomousprefecture`);
}

/** Chinese words follow Chinese names, and Latin ones Latin names. */
function isOneScript(key: string): boolean {
  return /^(?:\p{Script=Han}+|[a-z]+)$/u.test(key);
}

/** How the kinds of counties are said in pinyin and in English. */
const countyKinds: Readonly<Record<string, readonly string[]>> = {
  县: ['xian', 'county'],
  区: ['qu', 'district'],
  市: ['shi', 'city'],
  旗: ['qi', 'banner'],
};

/** The keys of a name below a city: what it is called, and what it was called before a county became a district or a city. */
interface CountyKeys {
  readonly names: readonly string[];
  /** With the kind of another county: `双流县` for 双流区. */
  readonly exchanged: readonly string[];
}

/** A county as it is compared: its name with and without what kind of place it is, in Chinese, in pinyin and in English. */
export function keysOfCounty({ name, shortName, said }: Omit<County, 'place'>): CountyKeys {
  const sounds = [...(said === undefined ? [] : [plainPinyin(said)]), ...soundsOf(shortName)];
  const own = /自治[县旗]$|新区$|[县区市旗]$/u.exec(name)?.[0] ?? '';
  const ends = own === '新区' ? ['newarea', 'newdistrict', 'xinqu', 'qu'] : (countyKinds[own.slice(-1)] ?? []);
  const latin = [...soundsOf(name), ...sounds, ...sounds.flatMap((sound) => ends.map((end) => sound + end))];
  // `杞县` has no shorter name, which another kind could stand behind.
  const base = shortName === name ? '' : toSimplified(shortName);
  return {
    names: [toSimplified(name), toSimplified(shortName), ...latin].filter(isOneScript),
    exchanged: base === '' ? [] : exchangedKinds(base, sounds),
  };
}

/** A name with each kind that a county may have behind it. */
export function exchangedKinds(base: string, sounds: readonly string[] = soundsOf(base)): string[] {
  const kinds = Object.entries(countyKinds);
  return [
    ...kinds.map(([kind]) => base + kind),
    // A short sound and an ending are too often another word.
    ...sounds
      .filter((sound) => sound.length >= shortestSound)
      .flatMap((sound) => kinds.flatMap(([, ends]) => ends.map((end) => sound + end))),
  ];
}

/** How long the sound of a name must be for another ending to stand behind it, in letters. */
const shortestSound = 4;

/** An area as it is compared. */
export function keysOfArea(name: string): string[] {
  return /^\p{Script=Han}+$/u.test(name) ? [name, ...soundsOf(name)] : [foldName(name)];
}

/** A Chinese name in pinyin, ü as it is typed in every way. */
function soundsOf(name: string): string[] {
  const sound = plainPinyin(pinyin(name));
  return sound.includes('v') ? [sound, sound.replaceAll('v', 'u'), sound.replaceAll('v', 'yu')] : [sound];
}
