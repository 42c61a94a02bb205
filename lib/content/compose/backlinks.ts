import { allInlines } from '#lib/document/walk.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { remember } from '#lib/content/parse/files.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { settle } from './compose.ts';
import type { Title } from './titles.ts';

/** The guides that rely on each source on a day, by its id, in the order of their slugs. */
export function listGuidesBySource(locale: Locale, day: string): ReadonlyMap<string, readonly Title[]> {
  return remember(`guides by source in ${locale} on ${day}`, () => {
    const bySource = new Map<string, Title[]>();
    for (const slug of listSlugs(guideType)) {
      const { data, answer, blocks } = readDocument(guideType, locale, slug);
      const { title, summary } = data;
      const inlines = [...allInlines(settle([...answer, ...blocks], { locale, day }))];
      for (const id of new Set(inlines.flatMap((inline) => (inline.type === 'source' ? inline.id : [])))) {
        bySource.set(id, [...(bySource.get(id) ?? []), { path: guideType.path(slug), title, summary }]);
      }
    }
    return bySource;
  });
}
