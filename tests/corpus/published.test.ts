import { expect, test } from 'vitest';
import { listDates } from '#lib/content/catalogue.ts';
import { statementsOf } from '#lib/document/statements.ts';
import { isLinkAlone, nestedInlines, plainText } from '#lib/document/walk.ts';
import { locales } from '#lib/i18n/locale.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';

const documents = listPublished('2026-11-27');

test('every address of the sitemap is a document in both languages, with a title, an answer or something below it', () => {
  expect(documents.map(({ locale, path }) => `${locale} ${path}`)).toEqual(
    locales.flatMap((locale) => [...listDates().keys()].map((path) => `${locale} ${path}`)),
  );
  for (const { locale, path, title, description, answer, blocks } of documents) {
    expect(title, `${locale} ${path}`).not.toBe('');
    expect(description, `${locale} ${path}`).not.toBe('');
    expect(answer.length + blocks.length, `${locale} ${path}`).toBeGreaterThan(0);
  }
});

test('every statement of every document names a source that the document lists, or says why it needs none', () => {
  const bare: string[] = [];
  for (const { locale, path, answer, blocks, sources } of documents) {
    const known = new Set(sources.map(({ id }) => id));
    for (const { inlines } of [...answer, ...blocks].flatMap((block) => [...statementsOf(block)])) {
      const marks = [...nestedInlines(inlines)].filter(({ type }) => type === 'source' || type === 'exemption');
      const isKnown = marks.every((mark) => mark.type !== 'source' || known.has(mark.id));
      if (isKnown && (marks.length > 0 || isLinkAlone(inlines))) continue;
      bare.push(`${locale} ${path}: ${plainText(inlines)}`);
    }
  }
  expect(bare).toEqual([]);
});
