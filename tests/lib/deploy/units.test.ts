import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parseSite, siteVariables } from '#lib/site/site.ts';
import { findProgram, serverFlags, serverSettings } from '../../../bench/running-server.ts';

const repository = resolve(import.meta.dirname, '../../..');
const name = 'social-security-inquiry';
const units = [`${name}@.service`, `${name}-build.service`, `${name}-build.timer`] as const;

function read(file: string): Promise<string> {
  return readFile(join(repository, 'deploy', file), 'utf8');
}

/** The values of a setting, in the order of the file. */
function valuesOf(unit: string, setting: string): string[] {
  return [...unit.matchAll(new RegExp(`^${setting}=(.*)$`, 'gmu'))].map(([, value = '']) => value);
}

test('systemd, where it is installed, finds nothing wrong with the units, of an instance too', async () => {
  const analyze = await findProgram('systemd-analyze');
  // What other software says is told where it is missing; nothing here is skipped.
  if (analyze === undefined) return console.warn('systemd is not installed: its units were not verified.');
  const folder = await mkdtemp(join(tmpdir(), 'units-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const unit of units) {
    // The programs that the units name have to be there.
    await writeFile(join(folder, unit), (await read(unit)).replaceAll(`/srv/${name}`, repository));
  }
  const instance = `${name}@3000.service`;
  await copyFile(join(folder, units[0]), join(folder, instance));
  const all = [instance, ...units.slice(1)].map((unit) => join(folder, unit));
  const verified = promisify(execFile)(analyze, ['verify', '--man=no', ...all], {
    env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` },
  });
  expect(await verified.catch((error: unknown) => error)).toEqual({ stdout: '', stderr: '' });
});

test('the unit starts what npm start starts, may write nothing but what readers say, and needs no more than 256 MB', async () => {
  const unit = await read(units[0]);
  expect(valuesOf(unit, 'ExecStart')).toEqual([`/srv/${name}/node_modules/.bin/node ${serverFlags.join(' ')} lib/commands/start.ts`]);
  expect(valuesOf(unit, 'Environment').join(' ').split(' ')).toEqual(expect.arrayContaining([...serverSettings]));
  expect(valuesOf(unit, 'ProtectSystem')).toEqual(['strict']);
  expect(valuesOf(unit, 'ReadWritePaths')).toEqual([]);
  expect(unit).toContain(`FEEDBACK_FOLDER=/var/lib/${valuesOf(unit, 'StateDirectory')[0]}`);
  expect(valuesOf(unit, 'MemoryMax')).toEqual(['256M']);
  // A build has other rights, and is another user.
  expect(valuesOf(unit, 'User')).not.toEqual(valuesOf(await read(units[1]), 'User'));
});

test('the build has the settings of the process that serves, and runs after midnight in China', async () => {
  const [serve, build, timer] = await Promise.all(units.map(read));
  expect(valuesOf(build ?? '', 'EnvironmentFile')).toEqual(valuesOf(serve ?? '', 'EnvironmentFile'));
  expect(valuesOf(timer ?? '', 'OnCalendar')).toEqual(['*-*-* 00:05:00 Asia/Shanghai']);
});

test('the settings file names every setting of the site and none of one process, and what it sets is right', async () => {
  const lines = (await read(`${name}.env`)).split('\n').filter((line) => /^#?[A-Z_]+=/u.test(line));
  const named = lines.map((line) => line.replace('#', '').split('=')[0] ?? '');
  expect(named.toSorted()).toEqual([...siteVariables].toSorted());
  const set = lines.map((line) => line.replace('#', '').split(/=(.*)/su).slice(0, 2) as [string, string]);
  expect(parseSite(Object.fromEntries(set)).origin).toBe('https://example.org');
});
