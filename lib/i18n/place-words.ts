import type { Locale } from './locale.ts';
import { en, type PlaceWords } from './place-words.en.ts';
import { zh } from './place-words.zh.ts';

const words: Readonly<Record<Locale, PlaceWords>> = { en, zh };

/** The words of the look-up of places in one language. */
export function getPlaceWords(locale: Locale): PlaceWords {
  return words[locale];
}
