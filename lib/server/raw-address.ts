import { isUtf8 } from 'node:buffer';
import type { Server } from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';

/** How the head of a request begins that may be answered anew: nothing follows it. */
const requestLine = /^(GET|HEAD) ([^ \r\n]+) (HTTP\/1\.[01])\r\n/u;

/**
 * The head of a request in whose address stand bytes above ASCII, as curl and PHP send them, with these percent-encoded;
 * undefined when it is anything else, no UTF-8, or not whole. Nothing more is asked on its connection.
 *
 * @param packet what has arrived at once
 */
export function encodeAddress(packet: Buffer): string | undefined {
  const text = packet.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const [line, method, address = '', version] = requestLine.exec(text) ?? [];
  if (line === undefined || end < 0 || !/[\u0080-\u00ff]/u.test(address) || !isUtf8(Buffer.from(address, 'latin1'))) return undefined;
  const encoded = address.replaceAll(/[\u0080-\u00ff]/gu, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  return `${method} ${encoded} ${version}\r\nConnection: close\r\n${text.slice(line.length, end)}\r\n\r\n`;
}

/** Has a server answer a request on a connection whose own parser has given up. */
export function answerAnew(server: Server, socket: Duplex, request: string): void {
  const [within, without] = duplexPair();
  server.emit('connection', within);
  socket.once('close', () => without.destroy());
  without.pipe(socket);
  without.write(request, 'latin1');
}
