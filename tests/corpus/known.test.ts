import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listSlugs } from '#lib/content/kinds/kind.ts';
import { lawType } from '#lib/content/kinds/law.ts';
import { sourceKinds, sourcesFile } from '#lib/content/kinds/data/sources.ts';
import { knownPaths, knownSources } from '#lib/site/known.ts';
import { comparisonPath, guidePath, lawPath, pagePath, regionPath } from '#lib/site/paths.ts';

const code = globSync(['lib/**/*.ts', 'components/**/*.tsx', 'app/**/*.{ts,tsx}']).map((name) => ({
  name,
  text: readFileSync(name, 'utf8').replaceAll(/\/\*[^]*?\*\//gu, ''),
}));

it('every address of content that code spells is one that the content check looks for', () => {
  const paths = { comparisonPath, guidePath, lawPath, pagePath, regionPath };
  const spelled = code.flatMap(({ name, text }) =>
    Array.from(text.matchAll(/\b(?<make>(?:comparison|guide|law|page|region)Path)\('(?<slug>[a-z][a-z/-]+)'\)/gu), ({ groups }) => ({
      name,
      path: paths[groups?.make as keyof typeof paths](groups?.slug ?? ''),
    })),
  );
  expect(spelled.length).toBeGreaterThan(1);
  expect(spelled.filter(({ path }) => !knownPaths.includes(path))).toEqual([]);
});

it('every source that code names is one that the content check looks for', () => {
  const sources = new Set(Object.keys(sourcesFile.read()));
  const laws = listSlugs(lawType);
  const kinds: readonly string[] = sourceKinds;
  const isSource = (id: string): boolean => !kinds.includes(id) && (sources.has(id) || laws.some((law) => id.startsWith(law)));
  const named = code.flatMap(({ name, text }) =>
    Array.from(text.matchAll(/'(?<id>[a-z]+(?:-[a-z0-9]+)*)'/gu), ({ groups }) => ({ name, id: groups?.id ?? '' })).filter(({ id }) =>
      isSource(id),
    ),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter(({ id }) => !knownSources.includes(id) && !knownPaths.includes(lawPath(id)))).toEqual([]);
});
