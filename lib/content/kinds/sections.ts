import type { Point } from 'unist';
import type { z } from 'zod';
import { exemptions } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { contentFilePattern, readDocument, type ContentType } from './kind.ts';
import { partSchema } from '#lib/content/parse/fields.ts';
import { listed } from '#lib/content/parse/yaml.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** Documents of which pages that depend on a place or a day are put together, section by section. */
type SectionsType = ContentType<z.infer<typeof partSchema>> & { readonly slug: string };

/** One document of sections, `content/<folder>/<slug>.<locale>.md`, with the anchors that its sections must have, in this order. */
function sectionsType(folder: string, slug: string, anchors: readonly string[]): SectionsType {
  return {
    slug,
    folder,
    file: contentFilePattern(folder, slug),
    schema: partSchema,
    allows: ['notice', 'dated'],
    exemptions,
    check(file, { body }) {
      if (!body) return;
      const report = (reason: string, at: Point | undefined) => file.message(reason, at, 'section-names');
      const [answer] = body.answer;
      if (answer) report('this document has no answer: its pages have one of their own', answer.at);
      const headings = body.blocks.flatMap((block) => (block.type === 'heading' ? block : []));
      const sections = listed(anchors.map((anchor) => `#${anchor}`));
      for (const { id, at } of headings) {
        if (id !== '' && !anchors.includes(id)) report(`no page shows a section \`#${id}\`; the sections are ${sections}`, at);
      }
      const missing = anchors.flatMap((anchor) => (headings.some(({ id }) => id === anchor) ? [] : `#${anchor}`));
      if (missing.length > 0) report(`the section ${listed(missing)} is missing`, { line: 1, column: 1 });
    },
  };
}

/** What the pages of all regions say. */
export const regionSections = sectionsType('places', 'region', [
  'sites',
  'cities',
  'counties',
  'corps',
  'phone',
  'online',
  'ask',
  'offices',
]);

/** What the answer of the deadline says, by where today stands to its days. */
export const deadlineSections = sectionsType('deadline', 'answer', ['ahead', 'waiting', 'last-day', 'late', 'counting', 'law']);

/** One document of sections, and the blocks of each with its heading, by anchor. */
export function readSections(type: SectionsType, locale: Locale) {
  const { data, blocks } = readDocument(type, locale, type.slug);
  return { data, sections: new Map(splitAtHeadings(blocks).map(({ heading, whole }) => [heading?.id ?? '', whole])) };
}
