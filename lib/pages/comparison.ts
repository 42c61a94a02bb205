import { compose } from '#lib/content/compose/compose.ts';
import { comparisonType } from '#lib/content/kinds/comparison.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { comparisonsPath } from '#lib/site/paths.ts';
import { makePage } from './page.ts';

/** Every language and slug of a comparison. */
export function listComparisonParams(): { locale: Locale; slug: string }[] {
  return listParams(comparisonType);
}

/** The page of a comparison as it reads on a day. */
export function getComparisonPage({ locale, slug }: { locale: Locale; slug: string }, day: string) {
  const page = { ...compose(comparisonType, { locale, slug, day }), path: comparisonType.path(slug) };
  const list = { name: getMessages(locale).comparisons, path: comparisonsPath };
  return makePage(page, [list, { name: page.title, path: page.path }]);
}
