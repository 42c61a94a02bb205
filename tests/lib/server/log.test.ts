import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { serverFlags } from '../../../bench/running-server.ts';

/** Writes 60 MB of log, a line for each turn of the event loop and many in one, and says on standard error by how many bytes memory has grown. */
const program = `
import { prepareLog, writeSoon } from '#lib/server/log.ts';
prepareLog();
const line = JSON.stringify({ path: '/en/guides/fees'.padEnd(120) });
const turn = () => new Promise((wake) => setImmediate(wake));
const write = async (turns) => { for (let index = 0; index < turns; index += 1) { for (let each = 0; each < 20; each += 1) writeSoon(line); await turn(); } };
await write(50);
gc();
const before = process.memoryUsage().rss;
await write(20000);
gc();
console.error(process.memoryUsage().rss - before);
process.stdin.once('data', async () => {
  await new Promise((wake) => setTimeout(wake, 500));
  writeSoon('{"path":"/later"}');
  await new Promise((wake) => setTimeout(wake, 500));
  process.exit(0);
});
`;

/** Runs the program until it has written its lines, somewhere. */
async function grow(where: 'ignore' | 'pipe') {
  const child = spawn(process.execPath, [...serverFlags, '--input-type=module', '--eval', program], { stdio: ['pipe', where, 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [grown] = (await once(child.stderr ?? child, 'data')) as [Buffer];
  return { child, grown: Number(grown.toString()) };
}

test('a log that nobody reads takes little memory, and says later how many lines it has not', async () => {
  const unlogged = await grow('ignore');
  const { child, grown } = await grow('pipe');
  expect(grown - unlogged.grown).toBeLessThan(8 * 1024 * 1024);
  child.stdin?.write('read');
  const lines = (await text(child.stdout ?? Readable.from([]))).trim().split('\n');
  expect(lines.length).toBeLessThan(30_000);
  expect(lines.at(-1)).toBe('{"path":"/later"}');
  const dropped = Number(/were dropped: (\d+)\./u.exec(lines.at(-2) ?? '')?.[1]);
  // Every line is there or counted.
  expect(lines.length - 2 + dropped).toBe(1000 + 400_000);
});

test.each(['1>&-', '>/dev/full', '| true'])('a log that cannot be written (%s) ends nothing', async (where) => {
  const command = `"$0" ${serverFlags.join(' ')} --input-type=module --eval "$1" ${where}`;
  const child = spawn('sh', ['-c', command, process.execPath, program], { stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.write('read');
  const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
  expect(code).toBe(0);
  expect(said).toMatch(/^-?\d+\n$/u);
});
