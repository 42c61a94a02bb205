import Mustache from 'mustache';
import { readTemplate } from '../delivery/templates.ts';
import type { Locale } from '../locale.ts';
import type { TypedText } from '../typed-text.ts';
import { searchView } from './search-view.ts';

/**
 * The page of what a search found: the template that the build has made of its components,
 * filled by Mustache, which writes every value as inert text.
 *
 * @throws {Error} when the site is not built
 */
export function searchAnswer(locale: Locale, typed: TypedText): string {
  return Mustache.render(readTemplate(`${locale}/search`), searchView(locale, typed));
}
