import { expect, test } from 'vitest';
import { pageBudget } from '#lib/build/page-budget.ts';

test.each([
  ['/en/guides/lost-card', 8250],
  ['/en/places/xinjiang', 8750],
  ['/zh/glossary', 14_000],
  ['/zh/steps', 4500],
  ['/zh/steps/lost', 4500],
  ['/zh/places', 12_250],
  ['/zh/guides', 12_250],
  ['/404', 12_250],
])('%s may weigh %i bytes', (path, bytes) => {
  expect(pageBudget(path, ['/zh', '/zh/steps'])).toBe(bytes);
});

test('an outcome of the flow, which leads to its sheet, may weigh more than a question', () => {
  expect(pageBudget('/zh/steps/lost/self', ['/zh', '/zh/sheet/lost/self'])).toBe(7150);
});
