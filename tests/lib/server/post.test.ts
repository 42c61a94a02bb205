import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Feedback } from '#lib/feedback/feedback.ts';
import { stampOf } from '#lib/feedback/stamp.ts';
import { loadOutput } from '#lib/output/output.ts';
import { makeSenderLimit } from '#lib/server/feedback/sender-limit.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { withProject, writeExampleSite } from './example-site.ts';
import { createExampleServer } from '../../example-server.ts';

const page = '/guides/fees';
const kept: Feedback[] = [];
const logged: string[] = [];
let origin = '';
let stop = (): void => undefined;

/** Whether answers can be kept: a disk may be full, or a month. */
let isFull: 'disk' | 'month' | undefined;

beforeAll(async () => {
  await withProject(async (project) => {
    await writeExampleSite(project);
    const site = prepareSite(await loadOutput(project));
    const isWelcome = makeSenderLimit();
    const server = createExampleServer(site, {
      desk: {
        isWelcome,
        keep: (feedback) => {
          if (isFull === 'disk') throw new Error('ENOSPC');
          if (isFull === 'month') return false;
          kept.push(feedback);
          return true;
        },
      },
      log: (line) => logged.push(line),
      reportError: () => undefined,
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stop = () => {
      server.close();
      server.closeAllConnections();
    };
  });
});

afterAll(() => {
  stop();
});

/** Sends a form from a part of the network of its own. */
async function send(fields: Record<string, string>, { path = '/en/feedback', from = `${Math.random()}`, headers = {} } = {}) {
  const response = await fetch(origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'x-real-ip': from, ...headers },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** A stamp that is a minute old. */
function oldStamp(): string {
  return stampOf('inputs', page, Date.now() - 60_000);
}

test('a vote is kept, and leads on: to thanks, or to the question what is wrong', async () => {
  kept.length = 0;
  expect(await send({ page, useful: 'yes' })).toMatchObject({ status: 303, location: '/en/feedback/thanks?page=%2Fguides%2Ffees' });
  expect(await send({ page, useful: 'no' })).toMatchObject({ status: 303, location: '/en/feedback?page=/guides/fees&useful=no' });
  expect(await send({ page, useful: 'no' }, { path: '/large/zh/feedback' })).toMatchObject({
    location: '/large/zh/feedback?page=/guides/fees&useful=no',
  });
  expect(kept.map(({ page: about, locale, isUseful }) => [about, locale, isUseful])).toEqual([
    [page, 'en', true],
    [page, 'en', false],
    [page, 'zh', false],
  ]);
});

test('what a reader writes is kept and shown again without numbers, and logged not at all', async () => {
  kept.length = 0;
  const text = 'My number is 138 0013 8000, ID 110105194912310021, wechat: zhangsan88.';
  expect(await send({ page, stamp: oldStamp(), text })).toMatchObject({ status: 303 });
  const again = await send({ page, stamp: 'old', text });
  expect(again.status).toBe(200);
  const everything = JSON.stringify([kept, logged, again.text]);
  expect(kept).toHaveLength(1);
  for (const secret of ['138', '8000', '110105', 'zhangsan88']) expect(everything).not.toContain(secret);
});

test('too many from one part of the network are refused until the next hour; votes beyond it are thanked for and not counted', async () => {
  kept.length = 0;
  const from = '203.0.113.7';
  for (let count = 0; count < 10; count += 1) await send({ page, useful: 'yes' }, { from });
  expect(await send({ page, stamp: oldStamp(), text: 'x' }, { from })).toMatchObject({ status: 429 });
  expect(await send({ page, useful: 'yes' }, { from })).toMatchObject({ status: 303 });
  expect(kept).toHaveLength(10);
});

test('a disk that is full is our fault, and a month that is full refuses: both are said', async () => {
  isFull = 'disk';
  expect(await send({ page, useful: 'yes' })).toMatchObject({ status: 500 });
  isFull = 'month';
  for (const fields of [{ useful: 'yes' }, { stamp: oldStamp(), text: '不对' }]) {
    const { status, text } = await send({ page, ...fields });
    expect([status, text.includes('<h1>Not taken</h1>')]).toEqual([503, true]);
  }
  isFull = undefined;
});

test('what is said of no page is not counted, and words without any are asked for again', async () => {
  kept.length = 0;
  for (const fields of [{ page: '/nope', useful: 'yes' }, { useful: 'no' }]) expect(await send(fields)).toMatchObject({ status: 303 });
  for (const text of ['👍', 'https://spam.example']) expect(await send({ page, stamp: oldStamp(), text })).toMatchObject({ status: 200 });
  expect(kept).toEqual([]);
});

describe('what is no form, or sent elsewhere, is refused on a page', () => {
  test.each([
    ['another address', '/en/guides/fees', {}, 'useful=yes', 405],
    ['an address that does not exist', '/en/x', {}, 'useful=yes', 405],
    ['JSON', '/en/feedback', { 'content-type': 'application/json' }, '{}', 415],
    ['a form of several parts', '/en/feedback', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['more than 8 kB', '/en/feedback', {}, `text=${'a'.repeat(9000)}`, 413],
    ['a form of another site', '/en/feedback', { 'sec-fetch-site': 'cross-site' }, 'useful=yes', 403],
  ])('%s', async (_name, path, headers, body, status) => {
    const before = kept.length;
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<h1>Not taken</h1>');
    expect(kept).toHaveLength(before);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s', async (method) => {
    const response = await fetch(`${origin}/zh/feedback`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.text()).toContain('<h1>Not taken</h1>');
  });

  test('no length, and one that does not arrive within 5 s', async () => {
    const head = 'POST /zh/feedback HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';
    const [chunked, slow] = await Promise.all([
      exchange(`${head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      exchange(`${head}Content-Length: 50\r\n\r\nuseful=`),
    ]);
    expect([chunked.slice(0, 12), slow.slice(0, 12)]).toEqual(['HTTP/1.1 411', 'HTTP/1.1 408']);
  }, 15_000);
});

test('2,000 forms of anything end in an answer that is no fault of ours', async () => {
  const statuses = new Map<number, number>();
  const odd = ['', 'page', '\u0000', '[[', '%', '字'.repeat(700), '__proto__', '/../etc', '<script>', '{{typed}}'];
  for (let count = 0; count < 2_000; count += 100) {
    const sent = Array.from({ length: 100 }, (_, index) => {
      const pick = (at: number): string => odd[(count + index * 7 + at * 3) % odd.length] ?? '';
      return send({ page: pick(0), useful: pick(1), reason: pick(2), region: pick(3), text: pick(4), stamp: pick(5), [pick(6)]: pick(7) });
    });
    for (const { status } of await Promise.all(sent)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
}, 60_000);

/** Sends bytes, and gives what is answered. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.write(bytes);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return answer;
}
