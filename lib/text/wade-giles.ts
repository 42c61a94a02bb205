import { plainPinyin } from './fold.ts';

/** Spellings by what they are in pinyin. */
function table(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]));
}

/** What Wade–Giles writes for the initials of pinyin, its apostrophes left out; the rest are the same. */
const initials = table('zh:ch q:ch j:ch x:hs b:p d:t g:k z:ts c:ts r:j');

/** What it writes for whole syllables that follow no rule. */
const syllables = table(
  'zi:tzu ci:tzu si:ssu ri:jih er:erh e:o ge:ko ke:ko he:ho guo:kuo kuo:kuo huo:huo shuo:shuo gui:kuei kui:kuei yi:i you:yu ye:yeh yan:yen yong:yung',
);

/** The initials after which `u` of pinyin is ü. */
const umlauted = /^(?:[jqxy]u|[ln]v)/u;

/**
 * The spelling of names in older English books (Wade–Giles), as it is compared: letters
 * alone, so that `Hsi-an` and `hsian` are one. Aspiration is not told apart, because few type its apostrophe.
 *
 * @param pinyin syllables of pinyin, with or without tones
 */
export function wadeGiles(pinyin: readonly string[]): string {
  return pinyin.map((syllable) => syllableOf(plainPinyin(syllable))).join('');
}

function syllableOf(pinyin: string): string {
  const whole = syllables.get(pinyin);
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/u.exec(pinyin) ?? [];
  return (initials.get(initial) ?? initial) + finalOf(initial, umlauted.test(pinyin) ? final.replace('v', 'u') : final);
}

function finalOf(initial: string, final: string): string {
  if (final === 'i' && /^(?:zh|ch|sh)$/u.test(initial)) return 'ih';
  if (final === 'uo' && !/^[gkh]?$|^sh$/u.test(initial)) return 'o';
  return final
    .replace(/^ian$/u, 'ien')
    .replace(/^(i|u)e$/u, '$1eh')
    .replace(/^i?ong$/u, initial !== '' && final.startsWith('i') ? 'iung' : 'ung');
}
