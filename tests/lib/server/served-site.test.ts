import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { lookUpsOf, prepareSite, type ServedSite } from '#lib/server/served-site.ts';
import { exampleSources, withProject, writeExampleSite } from './example-site.ts';

/** Ready with a build in which one file is another than in the one before. */
async function ready(project: string, words: string, last?: ServedSite): Promise<ServedSite> {
  const changed = { path: '/changed.json', names: ['changed.json'], from: Buffer.from(words), kind: 'data' as const };
  await writeExampleSite(project, { sources: [...exampleSources, changed] });
  const output = await loadOutput(project);
  return prepareSite(output, last, await lookUpsOf(output, last));
}

test('a build that takes the place of another has its own files, what is found alike once, and lets go of it', async () => {
  await withProject(async (project) => {
    let last: ServedSite | undefined = await ready(project, '{"fee":"old"}');
    const next = await ready(project, '{"fee":"new"}', last);
    const file = next.files.get('/changed.json');
    expect(file && next.read(file, 'identity')).toBe('{"fee":"new"}');
    expect(next.lookUps).toBe(last.lookUps);
    const seen = new WeakRef(last.files);
    last = undefined;
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    expect(seen.deref()).toBeUndefined();
    expect(next.routes.size).toBeGreaterThan(0);
  });
});
