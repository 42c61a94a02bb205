import { comparisonType } from '#lib/content/kinds/comparison.ts';
import { listSlugs, readDocument, type AddressedType, type CommonFields } from '#lib/content/kinds/kind.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { lawArticleType, lawType } from '#lib/content/kinds/law.ts';
import { pageType } from '#lib/content/kinds/page.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** Every type of content whose documents have addresses, the one whose addresses a sitemap names first in front. */
export const addressedTypes: readonly AddressedType<CommonFields>[] = [pageType, guideType, comparisonType, lawType, lawArticleType];

/** A document as a list shows it. */
export interface Title {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * The titles of documents by their paths, in the order given. The content check makes
 * sure that each path is a document.
 */
export function listTitles(locale: Locale, paths: readonly string[]): Title[] {
  const documents = addressedTypes.flatMap((type) => listSlugs(type).map((slug) => ({ type, slug, path: type.path(slug) })));
  return paths.flatMap((path) => {
    const found = documents.find((document) => document.path === path);
    if (!found) return [];
    const { title, summary = '' } = readDocument(found.type, locale, found.slug).data;
    return [{ path, title, summary }];
  });
}
