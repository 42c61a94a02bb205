import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('content', path.join(folder, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command where `content/` is the one in this folder. */
function check(place: string) {
  const env = { ...process.env, CONTENT_ROOT: undefined };
  return spawnSync(process.execPath, [path.resolve('lib/commands/check-content.ts')], { cwd: place, env, encoding: 'utf8' });
}

it('content in order is said to be so', () => {
  const { status, stdout, stderr } = check(process.cwd());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^Content is in order: \d+ files read\.$/u);
  const shares = lines.slice(0, -1);
  expect(shares.length).toBeGreaterThan(50);
  expect(
    shares.filter(
      (line) => !/^content\/\S+\.md: 100 %, (?<sourced>\d+) of \k<sourced> statements have a source; \d+ state no fact$/u.test(line),
    ),
  ).toEqual([]);
}, 60_000);

it('every problem is printed with its rule, and the command fails, so that nothing is built', () => {
  writeFileSync(path.join(folder, 'content', 'pages', 'about.en.md'), 'Words <b>.\n');
  writeFileSync(path.join(folder, 'content', 'pages', 'about.zh.md'), Uint8Array.from([0xff]));
  const { status, stdout, stderr } = check(folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatchInlineSnapshot(`
    "content/pages/about.en.md:1:1: the front matter is missing: begin the file with a line \`---\`, the fields, and a line \`---\` [content:front-matter]
    content/pages/about.en.md:1:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\` [content:statements]
    content/pages/about.en.md:1:7: raw HTML is not used in content: write it in Markdown [content:raw-html]
    content/pages/about.zh.md:1:1: this file is not UTF-8: save it in that encoding [content:encoding]
    content/pages/about.zh.md:1:1: the front matter is missing: begin the file with a line \`---\`, the fields, and a line \`---\` [content:front-matter]
    content/pages/about.zh.md:1:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\` [content:statements]

    6 problems in content. Nothing was built.
    "
  `);
}, 60_000);

it('one problem is one problem', () => {
  rmSync(path.join(folder, 'content', 'sources.yaml'));
  const { stderr } = check(folder);
  expect(stderr).toMatchInlineSnapshot(`
    "content/sources.yaml:1:1: this file is missing [content:files]

    1 problem in content. Nothing was built.
    "
  `);
}, 60_000);
