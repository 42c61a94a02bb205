import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readManifest } from '#lib/output/manifest.ts';
import { startLoad } from '../../bench/load.ts';
import { serverFlags } from '../../bench/running-server.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Writes down, when the process ends, which packages it has loaded. */
const watch = `import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({ load(url, context, next) { const name = /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1]; if (name) packages.add(name); return next(url, context); } });
process.on('exit', () => console.error([...packages].join(' ')));`;

test('the whole site is served with a heap of 96 MB and 256 MB in all, from few packages', async () => {
  const hook = `data:text/javascript,${encodeURIComponent(watch)}`;
  const child = spawn(process.execPath, [...serverFlags, '--max-old-space-size=96', '--import', hook, 'lib/commands/start.ts'], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', HOST: '127.0.0.1', FEEDBACK_FOLDER: '/dev/null' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const port = Number(/\d+$/u.exec(String((await lines.next()).value))?.[0]);
  child.stdout.resume();

  const { files } = await readManifest(project);
  const paths = Object.keys(files);
  let asked = 0;
  const nextPath = (): string => {
    asked += 1;
    // Every sixth is made for the request, and no two are the same.
    if (asked % 6 === 0) return `/zh/search?q=${encodeURIComponent(`医保卡丢了怎么办 ${asked}`)}`;
    if (asked % 6 === 3) return `/en/deadline/answer?day=2026-${String(1 + (asked % 11)).padStart(2, '0')}-${10 + (asked % 18)}`;
    return paths[(asked * 7) % paths.length] ?? '';
  };
  const load = startLoad({ port, connections: 16, nextPath });
  await vi.waitUntil(() => load.answered() > 6000 || child.signalCode !== null, { timeout: 50_000 });
  expect([...(await load.stop()).faults]).toEqual([]);
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  expect(Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1])).toBeLessThan(256 * 1024);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(0);
  expect(said.trim().split(' ').length).toBeLessThanOrEqual(12);
});
