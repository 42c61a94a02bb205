import { indexNearKeys } from '#lib/text/near-keys.ts';

/** The names of the months in the languages that readers write them in, without accents, and their abbreviations. */
const names: readonly string[] = [
  'january jan janv januar januari janvier janeiro enero gennaio ene',
  'february feb febr fev fevr februar februari fevrier fevereiro febrero febbraio febuary feburary',
  'march mar mrt marz maerz mars maart marts marco marzo',
  'april apr abr avr avril abril aprile',
  'may mai mei maj mayo maio maggio',
  'june jun juni juin junio junho giugno',
  'july jul juli juil juillet julio julho luglio',
  'august aug augusti augustus aout agosto',
  'september sep sept septembre septiembre setembro settembre',
  'october oct okt oktober octobre octubre outubro ottobre',
  'november nov novembre noviembre novembro',
  'december dec dez dic dezember decembre diciembre dezembro dicembre',
];

const monthOfName = new Map(names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)));

/** Finds the long English names that are one typing error away: short ones would be other words (`marsh`, `day`). */
const nearLongNames = indexNearKeys(['january', 'february', 'august', 'september', 'october', 'november', 'december']);

/** Words that are one typing error away from the name of a month. */
const otherWords = new Set(['augusta', 'augusto', 'augusts']);

/** The month that a word names, 1 to 12, also with one typing error in a long name; undefined when it names none. */
export function monthNamed(word: string): number | undefined {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
  const exact = monthOfName.get(plain);
  if (exact !== undefined || otherWords.has(plain) || plain.length < 5 || plain.length > 10) return exact;
  const near = nearLongNames(plain).find((name) => name[0] === plain[0]);
  return near === undefined ? undefined : monthOfName.get(near);
}
