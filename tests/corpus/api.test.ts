import { brotliCompressSync, constants } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '#lib/build/outputs/api.ts';
import { documentAddress } from '#lib/build/api/documents.ts';
import { csv } from '#lib/build/api/spreadsheets.ts';
import { schemas, type ApiDocument } from '#lib/build/api/schemas.ts';
import type { Block } from '#lib/document/blocks.ts';
import { statementsOf } from '#lib/document/statements.ts';
import { nestedInlines, plainText } from '#lib/document/walk.ts';
import { locales } from '#lib/i18n/locale.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import { apiPath } from '#lib/site/paths.ts';
import { faultsByRelease } from './released/faults-by-release.ts';
import { statementsOfDocument } from './api-statements.ts';

const day = '2026-11-27';
const made = apiFiles(day);
const files = new Map(made.map(({ path, from }) => [path, String(from)]));
const documents = listPublished(day);

function read(path: string): unknown {
  return JSON.parse(files.get(path) ?? '');
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const schemaPaths = [...files.keys()].filter((path) => path.includes('/schema/'));
for (const path of schemaPaths) ajv.addSchema(read(path) as object);

/** What is wrong with a value by the schema that is published under a name. */
function faultsOf(name: string, value: unknown): unknown {
  const schema = read(apiPath(`schema/${name}.json`)) as { $id: string };
  const validate = ajv.getSchema(schema.$id);
  return validate?.(value) === true ? [] : validate?.errors;
}

/** The schema of each file by its address. */
function schemaOf(path: string): string {
  const name = path.slice(apiPath('').length);
  if (/^(?:zh|en)\.json$/u.test(name)) return 'whole';
  return name.includes('/') ? 'document' : name.replace('.json', '');
}

/** The files of JSON that have a schema. */
const checked = [...files.keys()].filter(
  (path) => /(?<!metadata)\.json$/u.test(path) && !schemaPaths.includes(path) && path !== apiPath('openapi.json'),
);

test('every file of JSON is as its published schema says', () => {
  expect(checked.length).toBeGreaterThan(390);
  for (const path of checked) expect(faultsOf(schemaOf(path), read(path)), path).toEqual([]);
});

test('every file is what the last release promised: fields and values may be new, none is gone or of another type', () => {
  for (const path of checked) expect(faultsByRelease(schemaOf(path), read(path)), path).toEqual([]);
  const { title, ...rest } = read('/api/v1/zh/guide/lost-card.json') as ApiDocument;
  expect(faultsByRelease('document', { ...rest, title, type: 'poem', isNew: true })).toEqual([]);
  expect(faultsByRelease('document', rest)).not.toEqual([]);
  expect(faultsByRelease('document', { ...rest, title: [title] })).not.toEqual([]);
});

test('a schema refuses what is not of its shape, and lets fields be added', () => {
  const document = read('/api/v1/zh/guide/lost-card.json') as ApiDocument;
  expect(faultsOf('document', { ...document, isNew: true })).toEqual([]);
  expect(faultsOf('document', { ...document, title: '' })).not.toEqual([]);
  expect(
    faultsOf('document', { ...document, answer: [{ type: 'paragraph', html: 'x', text: 'x', sources: [], certainty: 'sure' }] }),
  ).not.toEqual([]);
});

/** The statements of blocks, without how to reach the editors, which hangs on the installation. */
function statementsOfBlocks(blocks: readonly Block[]): { text: string; sources: string[] }[] {
  return blocks
    .flatMap((block) => [...statementsOf(block)])
    .map(({ inlines }) => ({
      text: plainText(inlines).trim(),
      sources: [...new Set([...nestedInlines(inlines)].flatMap((inline) => (inline.type === 'source' ? inline.id : [])))],
    }));
}

test('every statement of every document is there, with the same words and at least one source or a mark', () => {
  for (const document of documents) {
    const path = documentAddress(document);
    const { sources, ...body } = read(path) as ApiDocument;
    const said = statementsOfDocument(body);
    const expected = statementsOfBlocks([...document.answer, ...document.blocks]);
    const ofContact = said.filter(({ certainty, text }) => certainty === 'site' && !expected.some((each) => each.text === text));
    expect(ofContact.length, path).toBeLessThanOrEqual(1);
    expect(
      said.filter((each) => !ofContact.includes(each)).map(({ text, sources: ids }) => ({ text, sources: ids })),
      path,
    ).toEqual(expected);
    for (const { sources: ids, certainty, text } of said) {
      expect(ids.length > 0 || ['advice', 'navigation', 'site'].includes(certainty), `${path}: ${text}`).toBe(true);
      for (const id of ids) expect(sources, path).toHaveProperty([id]);
    }
  }
});

test('a field that no shape has stops the build', () => {
  const document = read('/api/v1/zh/guide/lost-card.json') as ApiDocument;
  expect(schemas.document.safeParse(document).success).toBe(true);
  expect(schemas.document.safeParse({ ...document, tilte: document.title }).error?.issues[0]?.message).toContain('tilte');
});

test('the HTML of a statement says what its text says, without classes and styles, and its links are whole', () => {
  const plain = /^<(?:\/(?:a|strong|code|span)|strong|code|span lang="zh-CN"|a href="(?:https?:\/\/|tel:|mailto:)[^"]+")>$/u;
  for (const document of documents) {
    const path = documentAddress(document);
    for (const { html, text } of statementsOfDocument(read(path) as ApiDocument)) {
      let words = '';
      // Where a statement has no HTML, its text stands in HTML as it is.
      visit(fromHtml(html ?? text, { fragment: true }), 'text', ({ value }) => void (words += value));
      expect(words, path).toBe(text);
      expect(html, path).not.toBe(text);
      expect(
        (html?.match(/<[^>]+>/gu) ?? []).filter((tag) => !plain.test(tag)),
        path,
      ).toEqual([]);
    }
  }
});

test('Chinese words in the HTML of an English statement are marked as Chinese, as on the page', () => {
  let marked = 0;
  for (const document of documents.filter(({ locale }) => locale === 'en')) {
    const path = documentAddress(document);
    for (const { html, text } of statementsOfDocument(read(path) as ApiDocument)) {
      const rest = (html ?? text).replaceAll(/<span lang="zh-CN">[^<]*<\/span>/gu, () => `${(marked += 1) && ''}`);
      expect(rest.replaceAll(/<[^>]*>/gu, ''), path).not.toMatch(/\p{Script=Han}/u);
    }
  }
  expect(marked).toBeGreaterThan(500);
});

test('all of one language has each document but lists, every statement with the same words and sources, and no HTML', () => {
  for (const locale of ['zh', 'en']) {
    const whole = read(apiPath(`${locale}.json`)) as { documents: ApiDocument[]; sources: object };
    const own = documents.filter((document) => document.locale === locale && document.type !== 'list');
    expect(whole.documents.map(({ id }) => id)).toEqual(own.map(({ path }) => path));
    own.forEach((document, index) => {
      const { answer = [], sections = [] } = whole.documents[index] ?? {};
      const alone = statementsOfDocument(read(documentAddress(document)) as ApiDocument);
      expect(statementsOfDocument({ answer, sections }), document.path).toEqual(alone.map(({ html: _html, ...rest }) => rest));
      for (const id of alone.flatMap(({ sources }) => sources)) expect(whole.sources).toHaveProperty([id]);
    });
  }
});

test('the description is valid OpenAPI 3.1', async () => {
  expect(await new Validator().validate(read(apiPath('openapi.json')) as Record<string, unknown>)).toEqual({ valid: true });
});

test('each file of JSON but descriptions is at one address of the description, with no slash within a parameter', () => {
  const { paths } = read(apiPath('openapi.json')) as {
    paths: Record<string, { get: { parameters: { name: string; in: string; schema: { enum?: string[]; pattern?: string } }[] } }>;
  };
  const addresses = Object.entries(paths).map(([path, { get }]) => {
    const values = new Map(get.parameters.map(({ name, schema }) => [name, schema.enum?.join('|') ?? schema.pattern?.slice(1, -1)]));
    const pattern = path
      .replaceAll('.json', String.raw`\.json`)
      .replaceAll(/\{(\w+)\}/gu, (_sign, name: string) => `(?:${values.get(name)})`);
    return { path, matches: new RegExp(`^${pattern}$`, 'u') };
  });
  for (const file of checked) expect(addresses.filter(({ matches }) => matches.test(file)).length, file).toBe(1);
  expect(files.has('/api/v1/zh/outcome/lost.child.json')).toBe(true);
});

test('every address in the data that is ours is whole, and no file is named twice', () => {
  const addresses = made.map(({ path }) => path);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [path, text] of [...files].filter(([each]) => !each.includes('schema'))) expect(text, path).not.toMatch(/href=\\?"[#/]/u);
});

describe('the tables for spreadsheets', () => {
  test.each(['places.csv', 'glossary.csv'])('%s opens right in Excel: a mark, line ends, no cell that is taken for a formula', (name) => {
    const text = files.get(apiPath(name)) ?? '';
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const rows = parse(text, { bom: true });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^['=+@-]/u.test(cell))).toEqual([]);
  });

  test('a cell that a spreadsheet would take for a formula is written as words', () => {
    const formulas = ['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    const cells = parse(csv(formulas, [formulas]), { bom: true }).flat();
    expect(cells).toEqual([...formulas, ...formulas].map((cell) => `'${cell}`));
    expect(parse(csv(['a', 'b'], [['1-2', 'a=b']]), { bom: true })[1]).toEqual(['1-2', 'a=b']);
  });

  test('every place has its dialling code twice: for machines with its zero, for people before a number, where a spreadsheet leaves it', () => {
    const [head = [], ...rows] = parse(files.get(apiPath('places.csv')) ?? '', { bom: true });
    const { tableSchema } = read(apiPath('places.csv-metadata.json')) as { tableSchema: { columns: { name: string }[] } };
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(head);
    const [code, phone] = ['dialling_code', 'phone_12333'].map((name) => head.indexOf(name)) as [number, number];
    expect(rows.length).toBeGreaterThan(390);
    for (const row of rows) expect(row[phone]).toBe(row[code] === '' ? '' : `${row[code]}-12333`);
    expect(rows.find((row) => row[1] === '深圳市')?.[code]).toBe('0755');
  });
});

test('all of one language is one file that a phone can load', () => {
  // A build compresses harder and takes seconds for it.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  for (const locale of locales) {
    expect(brotliCompressSync(files.get(apiPath(`${locale}.json`)) ?? '', { params }).length).toBeLessThan(250_000);
  }
});
