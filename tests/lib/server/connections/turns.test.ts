import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { makeTurns } from '#lib/server/connections/turns.ts';
import { createExampleServer } from '../../../example-server.ts';
import { withProject, writeExampleSite } from '../example-site.ts';

/** Takes longer than the answers of one turn may. */
function takeLong(): void {
  const begin = performance.now();
  while (performance.now() - begin < 2);
}

test('answers that take long are made in the order in which they were asked for, one a turn of the event loop', async () => {
  const inTurn = makeTurns();
  const made: number[] = [];
  for (const answer of [1, 2, 3, 4]) {
    inTurn(() => {
      takeLong();
      made.push(answer);
    });
  }
  expect(made).toEqual([1]);
  let turns = 0;
  for (; made.length < 4; turns += 1) {
    await setImmediate();
    // What was asked meanwhile waits behind the others.
    if (turns === 0) inTurn(() => made.push(5));
  }
  expect(turns).toBeGreaterThanOrEqual(3);
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
  expect(made).toEqual([1, 2, 3, 4, 5]);
  inTurn(() => made.push(6));
  expect(made.at(-1)).toBe(6);
});

test('no more than a thousand wait', () => {
  const inTurn = makeTurns();
  inTurn(takeLong);
  const made: number[] = [];
  for (let answer = 0; answer < 5000; answer += 1) inTurn(() => made.push(answer));
  expect(made).toEqual(Array.from({ length: 4000 }, (_, answer) => answer));
});

test('whoever has said that nothing more comes is answered all the same when others are ahead', async () => {
  await withProject(async (project) => {
    await writeExampleSite(project);
    // Every answer is logged.
    const server = createExampleServer(prepareSite(await loadOutput(project)), { log: takeLong });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true });
    socket.end('GET /en HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(3));
    expect((await text(socket)).match(/HTTP\/1\.1 200 OK\r\n/gu)).toHaveLength(3);
    server.close();
  });
});
