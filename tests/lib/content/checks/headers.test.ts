import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '#lib/content/check.ts';
import { problemsOfRule } from '../example-content.ts';
import { contentAfter, documentChecks, readHeaders } from './headers.ts';

const headers = readHeaders();

it('every file of checks/ holds a check that is run, and its name is the rule id', () => {
  const files = Object.keys(checks).map((id) => `${id}.ts`);
  expect(files.toSorted()).toEqual(readdirSync('lib/content/checks').toSorted());
});

describe.each(headers)('$id', ({ id, asks, examples }) => {
  it('says what it asks for, what passes and what does not', () => {
    expect(asks).not.toBe('');
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['passes', 'fails']));
  });

  it.each(examples)('$verdict as its header says: $where $edit', (example) => {
    const said = problemsOfRule(id, contentAfter(example));
    expect(said).toBe(example.says);
    expect(said === '' ? 'passes' : 'fails').toBe(example.verdict);
  });
});

it('the page of the checks says what their headers say', async () => {
  await expect(
    documentChecks(headers),
    'Make it anew: npx vitest run -u --project lib tests/lib/content/checks/headers.test.ts',
  ).toMatchFileSnapshot('../../../../docs/contributing/checks.md');
});
