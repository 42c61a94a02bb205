import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, lstat, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { settingsOf } from '#lib/output/settings.ts';
import { withProject, writeExampleSite } from '../server/example-site.ts';

const repository = resolve(import.meta.dirname, '../../..');

interface Options {
  readonly environment?: Record<string, string>;
  readonly parameters?: readonly string[];
}

/** Builds a project of its own, which has no content: a build that is let begin ends with that. */
async function buildIn(prepare: (directory: string) => Promise<void>, { environment = {}, parameters = [] }: Options = {}) {
  return withProject(async (directory) => {
    await cp(`${repository}/lib`, `${directory}/lib`, { recursive: true });
    await cp(`${repository}/package.json`, `${directory}/package.json`);
    await symlink(`${repository}/node_modules`, `${directory}/node_modules`);
    await prepare(directory);
    const child = spawn(process.execPath, [`${directory}/lib/commands/build.ts`, ...parameters], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    const isThere = (name: string): Promise<boolean> =>
      lstat(`${directory}/${name}`).then(
        () => true,
        () => false,
      );
    return { code: code as number | null, said, isLocked: await isThere('out.lock'), isLinked: await isThere('out') };
  });
}

const served = { SITE_URL: 'https://example.org', CONTACT_EMAIL: 'editor@example.org' };
const serve = async (directory: string): Promise<void> => void (await writeExampleSite(directory, { settings: settingsOf(served) }));

test('a build with other settings than those of the last one is refused in one sentence', async () => {
  expect(await buildIn(serve, { environment: { CONTACT_EMAIL: 'other@example.org' } })).toEqual({
    code: 1,
    said: 'The last build was made with other settings: set SITE_URL, CONTACT_EMAIL as they were then, or run "npm run build -- --other-settings".\n',
    isLocked: false,
    isLinked: true,
  });
});

test('so is one where another version of this code wrote the last one', async () => {
  const { said } = await buildIn(async (directory) => {
    await serve(directory);
    const manifest = JSON.parse(await readFile(`${directory}/out/manifest.json`, 'utf8')) as object;
    await writeFile(`${directory}/out/manifest.json`, JSON.stringify({ ...manifest, version: 1 }));
  });
  expect(said).toContain('was made with other settings');
});

test.each<[which: string, options: Options]>([
  ['with the same settings', { environment: served }],
  ['that is told to have others', { parameters: ['--other-settings'] }],
])('a build %s goes on, up to content that is not there', async (_, options) => {
  const { code, said } = await buildIn(serve, options);
  expect(said).toMatch(/^ENOENT.*content/u);
  expect(code).toBe(1);
});

test('a link to a slot that was removed is no build: it goes before the bundler looks', async () => {
  const remove = (slot: string) => async (directory: string) => {
    await serve(directory);
    await rm(`${directory}/${slot}`, { recursive: true });
  };
  expect((await buildIn(remove('out.a'))).isLinked).toBe(false);
  expect((await buildIn(serve, { environment: served })).isLinked).toBe(true);
});

test('wrong settings are told in plain words', async () => {
  const { said } = await buildIn(serve, { environment: { SITE_URL: 'x' } });
  expect(said).toMatch(/^The configuration is wrong:\n {2}SITE_URL must be .*\n$/u);
});

test('a second build at once ends with a sentence, and touches nothing', async () => {
  const { said, isLocked } = await buildIn((directory) => writeFile(`${directory}/out.lock`, String(process.pid)));
  expect(said).toBe(`Another build is under way: wait until it has ended (process ${process.pid}, out.lock).\n`);
  expect(isLocked).toBe(true);
});

test('the lock of a build that was cut off holds nobody back', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  const { said, isLocked } = await buildIn((directory) => writeFile(`${directory}/out.lock`, String(child.pid)));
  expect(said).not.toContain('Another build');
  expect(isLocked).toBe(false);
});
