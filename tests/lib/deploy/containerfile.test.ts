import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inputPaths } from '#lib/build/build-inputs.ts';
import { siteVariables } from '#lib/site/site.ts';
import { findProgram, serverFlags, serverSettings } from '../../../bench/running-server.ts';

const repository = resolve(import.meta.dirname, '../../..');
const file = join(repository, 'deploy/Containerfile');
const [base = '', build = '', run = ''] = readFileSync(file, 'utf8')
  .split(/^(?=FROM )/mu)
  .slice(1);
const ignored = readFileSync(join(repository, '.dockerignore'), 'utf8').split('\n');

test('hadolint, where it is installed, finds nothing wrong with the Containerfile', async () => {
  const hadolint = await findProgram('hadolint');
  if (hadolint === undefined) return console.warn('hadolint is not installed: only our own rules were checked.');
  expect(await promisify(execFile)(hadolint, [file]).catch((error: unknown) => error)).toEqual({ stdout: '', stderr: '' });
});

test('the image is built from one base with a version, by the lock file, with all dependencies, and runs with those of production', () => {
  expect(base).toMatch(/^FROM \S+\/node:24\S* AS base$/mu);
  expect(build).toMatch(/^FROM base AS build$/mu);
  expect(run).toMatch(/^FROM base AS run$/mu);
  expect(build).toMatch(/^RUN npm ci$/mu);
  expect(run).toMatch(/^RUN npm ci --omit=dev /mu);
  // A layer of dependencies is made anew only when they have changed.
  for (const stage of [build, run]) expect(stage.indexOf('npm ci')).toBeLessThan(stage.indexOf('COPY . .'));
  expect(base + build + run).not.toMatch(/^ADD |\bsudo\b|\bcurl\b|apt-get|:latest|npm install/mu);
});

test('what runs is no root, ends by the signal that lets readers finish, says whether it is ready, and starts what npm start starts', () => {
  expect(run).toMatch(/^USER node$/mu);
  // Nothing after that line writes to the image.
  expect(run.slice(run.indexOf('USER node'))).not.toMatch(/^(?:RUN|COPY) /mu);
  expect(run).toMatch(/^STOPSIGNAL SIGTERM$/mu);
  expect(run).toMatch(/^HEALTHCHECK .*"lib\/commands\/wait-until-ready\.ts", "0"\]$/mu);
  const command = /^CMD (\[.*\])$/mu.exec(run)?.[1] ?? '[]';
  expect(JSON.parse(command)).toEqual(['node_modules/.bin/node', ...serverFlags, 'lib/commands/start.ts']);
  for (const setting of serverSettings) expect(run).toContain(` ${setting} `);
  // What readers say is on a volume: the rest of the file system may be read-only.
  const kept = /FEEDBACK_FOLDER=(\S+)/u.exec(run)?.[1];
  expect(run).toContain(`VOLUME ${kept}\n`);
});

test('every setting but the secret one is a build argument that pages and processes share', () => {
  for (const name of siteVariables.filter((each) => each !== 'BAIDU_PUSH_TOKEN')) {
    expect(base).toMatch(new RegExp(`^ARG .*\\b${name}\\b`, 'mu'));
    expect(base).toContain(`${name}=$${name}`);
  }
});

test('the image gets everything that a build is made of, and nothing that this machine has made', () => {
  expect(inputPaths.filter((path) => ignored.includes(path))).toEqual([]);
  for (const path of ['.git', 'node_modules', '.next', 'out', 'out.*', 'feedback']) expect(ignored).toContain(path);
});
