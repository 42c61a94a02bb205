import type { VFile } from 'vfile';
import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { checkReviewDates, identifier, line, reviewFacts, translated, translatedChanges } from '#lib/content/parse/fields.ts';
import type { Located } from '#lib/content/parse/yaml.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';

const termSchema = z.strictObject({
  /** Its names as texts use them, the one to prefer first; the first use of any of them on a page leads to the glossary. */
  names: z.strictObject({ en: z.array(line).min(1), zh: z.array(line).min(1) }),
  /** How the first Chinese name is said, with tone marks. */
  pinyin: line,
  /** What people type who do not know the name. */
  typed: z.array(line),
  /** What it is, in a plain sentence. */
  meaning: translated,
  /** The ids of the sources that the meaning rests on. */
  sources: z.array(line).min(1),
});

const glossarySchema = z.strictObject({
  ...reviewFacts,
  ...translatedChanges,
  /** The terms by id, which is also the anchor. */
  terms: z.record(identifier, termSchema),
});

/** A term and what it means. */
export type Term = z.infer<typeof termSchema> & { readonly id: string };

/** The file of the glossary: review dates, changes and the terms by id. */
export const glossaryFile = dataFile('glossary.yaml', glossarySchema, (file, located) => {
  checkReviewDates(file, located);
  for (const locale of locales) checkNames(file, locale, located);
});

/** A name that two terms had would lead to either of them. */
function checkNames(file: VFile, locale: Locale, { data, pointOf }: Located<z.infer<typeof glossarySchema>>): void {
  const owners = new Map<string, string>();
  for (const [id, { names }] of Object.entries(data.terms)) {
    names[locale].forEach((name, index) => {
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined) {
        file.message(`“${name}” is a name of \`${owner}\` too`, pointOf(['terms', id, 'names', locale, index]), 'term-name');
      }
      owners.set(name.toLowerCase(), id);
    });
  }
}

/** The glossary of the site, its terms in the order of their file. */
export function getGlossary() {
  const { terms, ...rest } = glossaryFile.read();
  return { ...rest, terms: Object.entries(terms).map(([id, term]): Term => ({ id, ...term })) };
}
