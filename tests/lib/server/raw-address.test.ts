import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { encodeAddress } from '#lib/server/request-target.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { ask } from '../../../bench/answer.ts';
import { servePrepared, withProject, writeExampleSite } from './example-site.ts';
import { createExampleServer } from '../../example-server.ts';
import { sendRaw } from '../../send-raw.ts';

test('bytes above ASCII in an address count as if percent-encoded, in path and query, and are logged as such', () =>
  withProject(async (project) => {
    await writeExampleSite(project);
    const lines: string[] = [];
    await servePrepared(
      prepareSite(await loadOutput(project)),
      async (port) => {
        for (const address of [
          '/zh/search?q=费用',
          '/api/v1/zh/search.json?q=费用',
          '/zh/places/find?place=深圳',
          '/zh/深圳',
          '/EN?q=社',
        ]) {
          const raw = await sendRaw(port, `GET ${address} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n`);
          const { status, headers, body } = await ask(port, encodeURI(address), { headers: { 'accept-encoding': 'identity' } });
          const [head = '', content] = raw.split('\r\n\r\n');
          expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
          expect(/^ETag: (.*)$/imu.exec(head)?.[1]).toBe(headers.etag);
          expect(/^Location: (.*)$/imu.exec(head)?.[1]?.toLowerCase()).toBe(headers.location?.toLowerCase());
          expect(content).toBe(body.toString());
        }
        expect(await sendRaw(port, 'HEAD /zh/search?q=费用 HTTP/1.1\r\nHost: x\r\n\r\nGET /en HTTP/1.1\r\n')).toMatch(
          /^HTTP\/1.1 200 OK\r\n[^]*\r\n\r\n$/u,
        );
      },
      (line) => lines.push(line),
    );
    expect(lines).toHaveLength(11);
  }));

test('what is no UTF-8, not whole or malformed otherwise stays refused, with the page that leads back in', () =>
  withProject(async (project) => {
    await writeExampleSite(project);
    await servePrepared(prepareSite(await loadOutput(project)), async (port) => {
      for (const head of ['GET /\xc9\xe7', 'GET /en?q=\xff', 'GET /\xe7\xa4\xbe bar', 'POST /en/feedback?\xe7\xa4\xbe', 'GET /en\x01'])
        expect(await sendRaw(port, `${head} HTTP/1.1\r\nHost: x\r\n\r\n`, 'latin1')).toMatch(
          /^HTTP\/1\.1 400 [^]*text\/html[^]*没有这个页面/u,
        );
      const more = ['Host: <b>\r\n', 'Host: x\r\nHost: y\r\n', 'Host: x\r\nContent-Length: 1\r\n', 'Host: x\r\nA B: c\r\n'];
      for (const headers of more)
        expect(await sendRaw(port, `GET /en HTTP/1.1\r\n${headers}\r\n`)).toMatch(/^HTTP\/1\.1 400 [^]*text\/html[^]*没有这个页面/u);
    });
    expect(encodeAddress(Buffer.from('GET /社 HTTP/1.1\r\nHost: x\r\n'))).toBeUndefined();
    expect(encodeAddress(Buffer.from('GET /en HTTP/1.1\r\nX: 社\r\n\r\n'))).toBeUndefined();
  }));

test('nothing is left of a connection once it has been answered so, whether its reader takes the answer or goes', () =>
  withProject(async (project) => {
    await writeExampleSite(project);
    const site = prepareSite(await loadOutput(project));
    const server = createExampleServer(site);
    const connections: Duplex[] = [];
    server.on('connection', (socket: Duplex) => connections.push(socket));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    await sendRaw(port, 'GET /zh/search?q=费用 HTTP/1.1\r\nHost: x\r\n\r\n');
    const hasty = connect(port, '127.0.0.1');
    hasty.write('GET /zh/search?q=费用 HTTP/1.1\r\nHost: x\r\n\r\n', () => hasty.destroy());
    await vi.waitFor(() => expect(connections.map(({ destroyed }) => destroyed)).toEqual([true, true, true, true]), { timeout: 5_000 });
    server.close();
  }));
