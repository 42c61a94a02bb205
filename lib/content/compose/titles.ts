import { addressedTypes } from '#lib/content/kinds/content-types.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** A document as a list shows it. */
export interface Title {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/** The titles of documents by their paths, in the order given. The content check makes sure that each path is a document. */
export function listTitles(locale: Locale, paths: readonly string[]): Title[] {
  const documents = addressedTypes.flatMap((type) => listSlugs(type).map((slug) => ({ type, slug, path: type.path(slug) })));
  return paths.flatMap((path) => {
    const found = documents.find((document) => document.path === path);
    if (!found) return [];
    const { title, summary = '' } = readDocument(found.type, locale, found.slug).data;
    return [{ path, title, summary }];
  });
}
