import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { sourcesFile } from '#lib/content/kinds/data/sources.ts';
import { idsOfLaw, lawType } from '#lib/content/kinds/law.ts';
import { inlinesOf, type Corpus } from '#lib/content/corpus.ts';
import { sourceLabels } from '#lib/content/parse/markdown.ts';

const register = `content/${sourcesFile.name}`;

/**
 * Every source that something names is in the register, or is a law of the site or an article of one; and every
 * source of the register is named. Nothing is judged while the register has a fault.
 *
 * ```passes pages/about.en.md
 * -We are nobody.[^site]
 * +We are nobody.[^example-law-1]
 * ```
 * ```fails guides/lost-card.en.md
 * -By telephone.[^notice]
 * +By telephone.[^hearsay]
 * content/guides/lost-card.en.md:22:17: there is no source `hearsay` in content/sources.yaml, and no such article of a law
 * ```
 * ```fails places/cities.csv
 * -0512,notice
 * +0512,hearsay
 * content/places/cities.csv:3:40: there is no source `hearsay` in content/sources.yaml
 * ```
 * ```fails sources.yaml
 * -law-1:
 * -  kind: law
 * +example-law-1: { kind: law, title: { en: X, zh: X }, checked: 2026-11-22 }
 * +law-2: { kind: law, title: { en: X, zh: X }, checked: 2026-11-22 }
 * +law-1:
 * +  kind: law
 * content/sources.yaml:1:1: `example-law-1` is a law of the site, or an article of one: remove it here
 * content/sources.yaml:2:1: the source `law-2` is used by no page: remove it
 * ```
 */
export function checkSources(corpus: Corpus): void {
  if (!corpus.register) return;
  const { entries, glossary, regions, cities } = corpus;
  const { file, data: sources, pointOf } = corpus.register;
  const ofLaws = listIdsOfLaws(corpus);
  const isKnown = (id: string): boolean => Object.hasOwn(sources, id) || ofLaws.has(id);
  const used = new Set<string>();
  for (const entry of entries) {
    for (const id of sourceLabels(String(entry.file))) used.add(id.toLowerCase());
    for (const inline of inlinesOf(entry)) {
      if (inline.type !== 'source' || isKnown(inline.id)) continue;
      entry.file.message(`there is no source \`${inline.id}\` in ${register}, and no such article of a law`, inline.at);
    }
  }
  for (const [term, { sources: ids }] of Object.entries(glossary?.data.terms ?? {})) {
    ids.forEach((id, index) => {
      used.add(id);
      if (!isKnown(id)) glossary?.file.message(`there is no source \`${id}\``, glossary.pointOf(['terms', term, 'sources', index]));
    });
  }
  const checkRow = (id: string | undefined, table: VFile, place: Point): void => {
    if (id === undefined) return;
    used.add(id);
    if (!isKnown(id)) table.message(`there is no source \`${id}\` in ${register}`, place);
  };
  for (const table of [regions, cities]) table?.rows.forEach((row) => checkRow(row.data.source, table.file, row.pointOf('source')));
  regions?.rows.forEach((row) => checkRow(row.data.note_source, regions.file, row.pointOf('note_source')));
  for (const id of Object.keys(sources)) {
    if (ofLaws.has(id)) file.message(`\`${id}\` is a law of the site, or an article of one: remove it here`, pointOf([id]));
    else if (!used.has(id)) file.message(`the source \`${id}\` is used by no page: remove it`, pointOf([id]));
  }
}

/** The ids of the sources that the laws of the site are. */
export function listIdsOfLaws({ entries }: Corpus): ReadonlySet<string> {
  const laws = entries.filter(({ type }) => type.file === lawType.file);
  return new Set(laws.flatMap(({ slug, draft: { body } }) => idsOfLaw(slug, body?.blocks ?? [])));
}
