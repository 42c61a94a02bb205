import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';
import { STATUS_CODES } from '#lib/site/node-http.ts';
import { encodeAddress } from './request-target.ts';
import { statusText, type Content, type Responder } from './respond.ts';

/** How long a reader may take to send the headers of a request, even the first of a connection, in milliseconds. */
const headersTime = 10_000;

/** The same for a while after a connection had to be refused, when others wait for the room. */
const crowdedHeadersTime = 2000;

/** How long that while is, in milliseconds. */
const crowdedTime = 10_000;

/** How long a reader may take nothing of an answer, in milliseconds. */
const writeTime = 20_000;

/** How long a refused reader has to take the answer and close, in milliseconds; cut off at once, one who still sends would lose it. */
const lingerTime = 1000;

/** The statuses of what Node's parser could not read as a request. */
const parserStatuses = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

/**
 * Has a server answer what is no request, with the headers of any other answer, and refuse
 * more connections than it has room for.
 *
 * @param wayBack what is answered with a status to an address or headers that Node does not read: whoever typed them finds back
 * @param mostConnections the most connections at once
 * @param underWay the response that is under way on a connection
 * @param warn takes a sentence for whoever runs the server
 */
export function refuseWhatIsNoRequest(
  server: Server,
  { commonHeaders, logAnswer }: Responder,
  wayBack: (status: 400 | 431) => Content,
  mostConnections: number,
  underWay: (socket: Duplex) => ServerResponse | undefined,
  warn: (warning: string) => void,
): void {
  const answeredAnew = new WeakSet<Duplex>();
  // A request that dawdles is cut off; Node's own limits are minutes, and it looks only every half a minute.
  server.headersTimeout = headersTime;
  server.requestTimeout = 20_000;
  server.timeout = writeTime;
  server.maxConnections = mostConnections;
  server.on('drop', makeRoom);
  server.on('clientError', refuseMalformed);
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const earlier = underWay(socket);
    if (earlier) earlier.once('close', () => socket.destroy());
    else refuseSocket(socket, 405, request.method);
  });

  function refuseMalformed(error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }, socket: Duplex): void {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    // Whatever else comes on it is not read.
    if (answeredAnew.has(socket)) return;
    const earlier = underWay(socket);
    // The answer to what came before on the connection must end, and not with this one in its midst.
    if (earlier) return void earlier.once('close', () => socket.destroy());
    const request = error.code === 'HPE_INVALID_URL' && error.rawPacket ? encodeAddress(error.rawPacket) : undefined;
    if (request === undefined) return refuseSocket(socket, parserStatuses.get(error.code ?? '') ?? 400);
    answeredAnew.add(socket);
    socket.once('finish', () => linger(socket));
    answerAnew(server, socket, request);
  }

  function refuseSocket(socket: Duplex, status: number, method?: string): void {
    const content = status === 400 || status === 431 ? wayBack(status) : statusText(status);
    const { body } = content;
    const headers = {
      ...commonHeaders(content),
      'Content-Type': content.mediaType,
      'Content-Length': body.length,
      Date: new Date().toUTCString(),
      Connection: 'close',
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, 'latin1');
    linger(socket);
    logAnswer({ method: method ?? '', address: '', status, bytes: body.length, agent: undefined }, performance.now());
  }

  function linger(socket: Duplex): void {
    setTimeout(() => socket.destroy(), lingerTime).unref();
  }

  /** Has connections on which nothing is asked give way once one was refused; says so once for all that are refused meanwhile. */
  function makeRoom(): void {
    server.closeIdleConnections();
    if (server.headersTimeout === crowdedHeadersTime) return;
    server.headersTimeout = crowdedHeadersTime;
    setTimeout(() => (server.headersTimeout = headersTime), crowdedTime).unref();
    warn(`All ${mostConnections} connections are taken, and new ones are refused: let the process open more files (ulimit -n).`);
  }
}

/** Has a server answer a request on a connection whose own parser has given up. */
function answerAnew(server: Server, socket: Duplex, request: string): void {
  const [within, without] = duplexPair();
  server.emit('connection', within);
  // Neither end of the pair knows that the other is gone.
  socket.once('close', () => [within, without].map((end) => end.destroy()));
  without.pipe(socket);
  without.write(request, 'latin1');
}

/** RFC 9112, 3.2: a request names one host; which one does not matter here. */
export function hasGoodHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  let host: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length !== 4 || name.toLowerCase() !== 'host') continue;
    if (host !== undefined) return false;
    host = rawHeaders[index + 1] ?? '';
  }
  if (host === undefined) return httpVersion === '1.0';
  return /^(?:[\w.-]+|\[[\da-f:.]+\])?(?::\d*)?$/i.test(host);
}

/** A body with GET or HEAD means nothing, and is a way to smuggle a second request (RFC 9110, 9.3.1). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}
