import { expect, it } from 'vitest';
import { apiFiles } from '#lib/build/outputs/api.ts';
import { documentAddress } from '#lib/build/api/documents.ts';
import type { ApiDocument } from '#lib/build/api/schemas.ts';
import { sourceKinds } from '#lib/content/kinds/data/sources.ts';
import { exemptions } from '#lib/document/blocks.ts';
import { allInlines } from '#lib/document/walk.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import { apiPath, pagePath } from '#lib/site/paths.ts';
import { statementsOfDocument } from './api-statements.ts';

const day = '2026-11-27';
const files = new Map(apiFiles(day).map(({ path, from }) => [path, String(from)]));
const documents = listPublished(day);

it('a statement says what its surest and what its least sure source is', () => {
  let differing = 0;
  for (const document of documents) {
    const path = documentAddress(document);
    const api = JSON.parse(files.get(path) ?? '') as ApiDocument;
    for (const statement of statementsOfDocument(api)) {
      const kinds = statement.sources.flatMap((id) => api.sources[id]?.kind ?? []);
      const [surest, ...others] = sourceKinds.filter((kind) => kinds.includes(kind));
      const isOfNone = surest === undefined && (exemptions as readonly string[]).includes(statement.certainty);
      expect(isOfNone || statement.certainty === surest, `${path}: ${statement.text}`).toBe(true);
      expect(statement.leastCertainty, `${path}: ${statement.text}`).toBe(others.at(-1));
      differing += others.length > 0 ? 1 : 0;
    }
  }
  expect(differing).toBeGreaterThan(1000);
});

it('what that means is said in the description of the interface and on the page for websites', () => {
  const described = (files.get(apiPath('openapi.json')) ?? '').matchAll(
    /"(certainty|leastCertainty)":\{[^}]*"description":"What kind its/gu,
  );
  expect(new Set(Array.from(described, ([, field]) => field))).toEqual(new Set(['certainty', 'leastCertainty']));
  const pages = documents.filter(({ path }) => path === pagePath('partners'));
  expect(pages).toHaveLength(2);
  for (const { blocks } of pages) {
    const words = [...allInlines(blocks)].map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
    for (const field of ['certainty', 'leastCertainty']) expect(words).toMatch(new RegExp(`\\b${field}\\b`, 'u'));
  }
});
