import { LRUCache } from 'lru-cache';
import Mustache from 'mustache';
import { today } from '#lib/site/clock.ts';
import { readTemplate } from '#lib/output/templates.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { TypedText } from '#lib/text/user-input.ts';
import { theSearch } from './site-data.ts';
import { searchView } from '#lib/search/view.ts';

/** The answers that were asked for last, in at most 32 MiB: most readers look for the same few things. */
const answers = new LRUCache<string, Uint8Array<ArrayBuffer>>({ maxSize: 2 ** 25, sizeCalculation: ({ length }) => length });

/**
 * The page of what a search found, in UTF-8: the template that the build has made of its components,
 * filled by Mustache, which writes every value as inert text. Answers are kept in memory
 * until newer ones take their place, without who asked; one to a number that may be that of an ID or a card never is.
 *
 * @throws {Error} when the site is not built
 */
export function searchAnswer(locale: Locale, typed: TypedText): Uint8Array<ArrayBuffer> {
  const template = readTemplate(`${locale}/search`);
  const key = `${today()} ${locale} ${typed.text}`;
  const known = typed.isNumber ? undefined : answers.get(key);
  if (known !== undefined) return known;
  const answer = new TextEncoder().encode(Mustache.render(template, searchView(theSearch(), locale, typed)));
  if (!typed.isNumber) answers.set(key, answer);
  return answer;
}
