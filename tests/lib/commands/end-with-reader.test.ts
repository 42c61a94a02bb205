import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withProject } from '../server/example-site.ts';

const commands = resolve(import.meta.dirname, '../../../lib/commands');

test.each(['counts', 'redact', 'feedback'])('%s ends without a word when its reader has read enough', (name) =>
  withProject(async (folder) => {
    // Far more than a pipe holds.
    const pages = Array.from({ length: 20_000 }, (_, index) => `/guides/${index}`);
    const time = '2026-11-27T04:00:00.000Z';
    const lines = pages.map((path) => JSON.stringify({ time, method: 'GET', path: `/en${path}`, status: 200, client: 'other' }));
    await writeFile(join(folder, 'log'), lines.join('\n'));
    await mkdir(join(folder, 'feedback'));
    const said = pages.map((page) => JSON.stringify({ day: '2026-11-27', page, locale: 'en', isUseful: true, build: 'x' }));
    await writeFile(join(folder, 'feedback', '2026-11.jsonl'), said.join('\n'));
    const env = { ...process.env, FEEDBACK_FOLDER: join(folder, 'feedback') };
    const command = `set -o pipefail; "${process.execPath}" ${commands}/${name}.ts < log | head -1`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], { cwd: folder, env });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  }),
);
