import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { exampleSources, withProject, writeExampleSite } from './example-site.ts';
import { createExampleServer } from '../../example-server.ts';

/** Serves a site with one file of a megabyte. */
async function serving(work: (server: Server, port: number) => Promise<void>): Promise<void> {
  await withProject(async (project) => {
    const long = { path: '/long.png', names: ['long.png'], from: Buffer.alloc(1024 * 1024), kind: 'file' as const };
    await writeExampleSite(project, { sources: [...exampleSources, long] });
    const site = prepareSite(await loadOutput(project));
    const server = createExampleServer(site, {
      reportError: (error) => {
        throw error;
      },
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      await work(server, (server.address() as AddressInfo).port);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

async function connections(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.getConnections((_, count) => resolve(count));
  });
}

test('whoever asks and never reads is cut off, whoever reads slowly is not', async () => {
  await serving(async (server, port) => {
    expect(server.timeout).toBeGreaterThanOrEqual(10_000);
    expect(server.timeout).toBeLessThanOrEqual(30_000);
    server.timeout = 1000;
    const ask = `GET /long.png HTTP/1.1\r\nHost: x\r\n\r\n`;
    const silent = connect(port, '127.0.0.1').pause();
    silent.on('error', () => undefined);
    // More than the kernel takes for them.
    silent.write(ask.repeat(20));
    const slow = connect(port, '127.0.0.1');
    slow.write(ask.repeat(7) + ask.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
    let received = 0;
    for await (const bytes of slow as AsyncIterable<Buffer>) {
      received += bytes.length;
      await new Promise((wake) => setTimeout(wake, 20));
    }
    expect(received).toBeGreaterThan(8 * 1024 * 1024);
    await vi.waitUntil(async () => (await connections(server)) === 0, { timeout: 10_000 });
    silent.destroy();
  });
});

test('a query of 20,000 characters is answered with the page that leads back in', async () => {
  await serving(async (_, port) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET /en/search?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1.1 431 Request Header Fields Too Large\r\n/u);
    expect(answer).toContain('Content-Type: text/html; charset=utf-8');
    expect(answer).toContain("style-src 'sha256-");
    expect(answer).toContain('没有这个页面');
    const length = Number(/Content-Length: (\d+)/u.exec(answer)?.[1]);
    expect(Buffer.byteLength(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toBe(length);
  });
});
