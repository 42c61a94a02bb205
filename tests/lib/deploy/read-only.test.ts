import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { hashBuildInputs } from '#lib/build/build-inputs.ts';
import { ask } from '../../../bench/answer.ts';
import { serverFlags } from '../../../bench/running-server.ts';
import { exampleDocument, examplePage, exampleSources, withProject, writeExampleSite } from '../server/example-site.ts';

const repository = resolve(import.meta.dirname, '../../..');

/** Who serves, when whoever runs the tests may write everything: nobody. */
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };

test('a user without rights serves what another has built, takes a newer build over, keeps what readers say elsewhere, and builds nothing', async () => {
  if (isRoot && !(await isOpen(repository)))
    return console.warn('The repository is in a folder that only root may enter: the user without rights was not tried.');
  await withProject(async (directory) => {
    const [project, feedback] = ['project', 'feedback'].map((name) => join(directory, name)) as [string, string];
    await chmod(directory, 0o755);
    await mkdir(feedback, { mode: 0o700 });
    if (isRoot) await chown(feedback, nobody.uid, nobody.gid);
    await cp(join(repository, 'lib'), join(project, 'lib'), { recursive: true });
    await symlink(join(repository, 'node_modules'), join(project, 'node_modules'));
    const { imports } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as { imports: object };
    await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', imports }));
    // What it was built for has passed: whoever may build will do so.
    const build = async (title: string) =>
      writeExampleSite(project, {
        inputs: await hashBuildInputs(project, {}),
        day: '2026-12-31',
        changeDays: ['2027-01-01'],
        sources: [exampleDocument('/en', examplePage(title)), ...exampleSources.slice(1)],
      });
    await build('First build');
    await chmod(project, 0o555);
    onTestFinished(() => chmod(project, 0o755).catch(() => undefined));

    const child = spawn(process.execPath, [...serverFlags, 'lib/commands/start.ts'], {
      cwd: project,
      env: { NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', FEEDBACK_FOLDER: feedback, CLOCK: '2027-01-02' },
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(isRoot ? nobody : {}),
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    expect(await next()).toBe(
      'The site was built for 2026-12-31, and what it says has changed with the date. Nothing can be written here: the build that is there is served.',
    );
    const port = Number(/\d+$/u.exec(await next())?.[0]);
    expect(String((await ask(port, '/en')).body)).toContain('First build');
    expect((await ask(port, '/en/search?q=fees')).status).toBe(200);
    // It has written there once to see that it can; nobody else may look.
    expect((await stat(feedback)).mode & 0o777).toBe(0o700);

    if (!isRoot) await chmod(project, 0o755);
    await build('Second build');
    while (!(await next()).includes('A newer build is served.'));
    expect(String((await ask(port, '/en')).body)).toContain('Second build');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

/** Whether anyone may enter a folder. */
async function isOpen(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & 0o001) === 0) return false;
  return folder === dirname(folder) || isOpen(dirname(folder));
}
