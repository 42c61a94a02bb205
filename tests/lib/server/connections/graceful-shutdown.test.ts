import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { makeShutdown } from '#lib/server/connections/graceful-shutdown.ts';

test('every request on an open connection is answered, says that it was the last, and the port closes', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, shutdown.isEnding() ? { connection: 'close' } : {});
    setTimeout(() => response.end('answer'), 20);
  });
  const shutdown = makeShutdown(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const failures: unknown[] = [];
  const lasts: unknown[] = [];
  const read = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      try {
        const [response] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage];
        if ((await text(response)) !== 'answer') failures.push('cut');
        if (response.headers.connection === 'close') lasts.push(response.statusCode);
      } catch (error) {
        // Once the port is closed nobody is let in; that is no answer that was cut off.
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') failures.push(error);
        return;
      }
    }
  };
  const readers = Array.from({ length: 40 }, read);
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  await new Promise((wake) => setTimeout(wake, 200));
  expect(shutdown.isAsked()).toBe(false);
  const ended = shutdown.end();
  expect(shutdown.isAsked()).toBe(true);
  await Promise.all(readers);
  silent.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  expect(await text(silent)).toMatch(/^HTTP\/1.1 200 OK\r\nconnection: close\r\n[^]*answer/u);
  await ended;
  expect(failures).toEqual([]);
  expect(lasts).toHaveLength(40);
}, 20_000);
