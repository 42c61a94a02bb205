import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAddresses } from '#lib/content/catalogue.ts';
import { today } from '#lib/site/clock.ts';
import { listSearchDocuments } from '#lib/pages/search-documents.ts';
import { longestQuery, readTyped } from '#lib/text/user-input.ts';
import { evaluate, readJudged } from './evaluate.ts';
import { siteSearch } from './site-search.ts';

const judged = readJudged(readFileSync(path.join(import.meta.dirname, 'judged-queries.tsv'), 'utf8'));

it('everything that has an address can be found', () => {
  const found = new Set(listSearchDocuments(today()).map((document) => document.path));
  const all = listAddresses().map((address) => address.path);
  expect(all.filter((address) => !found.has(address))).toEqual([]);
});

it('a heading that only groups others is not found: what it groups is', () => {
  const empty = listSearchDocuments(today()).filter(({ kind, text }) => kind === 'section' && `${text.en}${text.zh}`.trim() === '');
  expect(empty).toEqual([]);
});

it('every address in the judged list is one that can be found', () => {
  const known = new Set(listSearchDocuments(today()).map((document) => document.path));
  expect(judged.flatMap(({ expected }) => expected).filter((address) => !known.has(address))).toEqual([]);
});

describe('the judged list of what people look for', () => {
  const all = evaluate(judged).get('all');

  it('has at least 150 queries in both languages', () => {
    for (const locale of ['zh', 'en']) expect(judged.filter((query) => query.locale === locale).length).toBeGreaterThan(150);
  });

  it('finds an answer among the first three for 90 of 100 stories and whole questions', () => {
    expect(evaluate(judged).get('long')?.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is told for at most 3 of 100 that there is no page', () => {
    expect(judged.filter(({ query }) => !isOurs(query)).length / judged.length).toBeLessThanOrEqual(0.03);
  });

  it('finds an answer among the first three for 95 of 100, and high among them', () => {
    expect(all?.recall).toBeGreaterThanOrEqual(0.95);
    expect(all?.reciprocalRank).toBeGreaterThanOrEqual(0.85);
  });
});

it('of what people ask that is not our subject, 90 of 100 are told so', () => {
  const others = readFileSync(path.join(import.meta.dirname, 'other-queries.tsv'), 'utf8').split('\n');
  const queries = others.flatMap((line) => line.split('\t')[0] || []);
  expect(queries.length).toBeGreaterThan(300);
  expect(queries.filter((query) => !isOurs(query)).length / queries.length).toBeGreaterThanOrEqual(0.9);
});

function isOurs(query: string): boolean {
  return siteSearch.find(readTyped(query, longestQuery).text, 10).subject.isOurs;
}
