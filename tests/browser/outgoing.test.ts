import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { expect, inject, it, onTestFinished } from 'vitest';
import { oEmbedPath, withField } from '#lib/site/paths.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';
import { oddUrls } from './odd-urls.ts';

/** Runs a program that says on standard error what it wants from elsewhere. */
function runWatched(parameters: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', path.join(import.meta.dirname, 'watch-outgoing.ts'), ...parameters], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: text(child.stderr), exit: once(child, 'exit') };
}

/** Counts who connects to a place on this machine, as an address inside a network would be. */
async function listen(): Promise<{ address: string; count: () => number }> {
  let connected = 0;
  const server = createServer((socket) => {
    connected += 1;
    socket.destroy();
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => connected };
}

it('what a program wants from elsewhere is seen', async () => {
  const { address } = await listen();
  const fetching = `await fetch('${address}').catch(() => 0); await fetch('http://nowhere.invalid').catch(() => 0)`;
  const said = await runWatched(['--input-type=module', '--eval', fetching]).said;
  expect(said).toMatch(/^outgoing: connect .*127\.0\.0\.1/mu);
  expect(said).toMatch(/^outgoing: lookup "nowhere\.invalid"/mu);
});

it('the server fetches nothing, and looks no name up, while it is asked about 10,000 odd addresses', async () => {
  const inside = await listen();
  const { child, said, exit } = runWatched(['lib/commands/start.ts'], {
    PORT: '0',
    HOST: '127.0.0.1',
    FEEDBACK_FOLDER: inject('feedbackFolder'),
  });
  const lines = createInterface(child.stdout);
  const base = await new Promise<string>((resolve) => {
    // Every line is read: a full pipe would stop the server.
    lines.on('line', (line) => {
      const ready = /^The site is ready at (http:\S+)$/u.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
    });
  });
  const others = [inside.address, inside.address.replace('//', `//${new URL(site.origin).host}@`), absoluteUrl('/zh/guides/lost-card#')];
  const urls = fc.sample(oddUrls(site.origin, others), { numRuns: 10_000, seed: 1 });
  const statuses = new Map<number, number>();
  while (urls.length > 0) {
    await Promise.all(
      urls.splice(-50).map(async (url) => {
        const answer = await fetch(base + withField(oEmbedPath, 'url', url));
        await answer.arrayBuffer();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }),
    );
  }
  child.kill('SIGTERM');
  await exit;
  expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([200, 400, 404]);
  expect(inside.count()).toBe(0);
  // Where it is to listen itself.
  expect((await said).match(/^outgoing: .*$/gmu)).toEqual(['outgoing: lookup "127.0.0.1"']);
}, 120_000);
