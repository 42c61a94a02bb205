import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { isCompressible } from '#lib/output/media-types.ts';
import type { DynamicSource } from './dynamic-answer.ts';
import { responseHeaders, type ResponseKind } from '#lib/output/headers.ts';
import { encodings, encodingSuffixes, type DeliveredFile, type Encoding, type Manifest } from '#lib/output/manifest.ts';
import { chooseEncoding, entityTag, isUnchanged } from './negotiation.ts';
import { requestLogLine } from './request-log.ts';
import { encodePath, readRequestTarget } from './request-target.ts';

/** What a server needs in order to serve the site. */
export interface SiteServerOptions {
  readonly manifest: Manifest;
  /** The absolute path of the site folder. */
  readonly directory: string;
  /** Answers what is not a file; may be left out when the manifest lists no dynamic routes. */
  readonly askDynamic?: DynamicSource | undefined;
  /** Whether every reader comes over TLS, as the configured address of the site says. */
  readonly https: boolean;
  /** The most connections at once, beyond which new ones are refused; without it there is no limit. */
  readonly mostConnections?: number;
  /** Whether requests should be sent here: neither starting nor shutting down. */
  readonly isReady: () => boolean;
  /** Says in one sentence that what the site says has changed with the date since it was built; undefined when it has not. */
  readonly stalenessNotice: () => string | undefined;
  /** Takes one line, without a line break, for every request. */
  readonly log: (line: string) => void;
  /** Takes what went wrong inside while a request was answered. */
  readonly reportError: (error: unknown) => void;
}

/** One request and the response to it. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** When the request came, on the clock of `performance.now()`. */
  readonly start: number;
}

/** What a response says, before it is known whether the reader has it already. */
interface Content {
  readonly status: number;
  readonly kind: ResponseKind;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** The hash of the bytes before they were encoded; without it the response has no entity tag. */
  readonly hash?: string;
  readonly encoding?: Encoding;
  /** The hashes of the style elements within, when they are not those of the built site. */
  readonly styleHashes?: readonly string[] | undefined;
  /** Further headers of this response alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The most bytes of files kept in memory; the site may be larger. */
const cacheBudget = 64 * 1024 * 1024;

/** How long a reader may take to send the headers of a request, even the first of a connection, in milliseconds. */
const headersTime = 10_000;

/** The same for a while after a connection had to be refused, when others wait for the room. */
const crowdedHeadersTime = 2000;

/** How long that while is, in milliseconds. */
const crowdedTime = 10_000;

/** How long a refused reader has to take the answer and close, in milliseconds; cut off at once, one who still sends would lose it. */
const lingerTime = 1000;

/**
 * Makes the HTTP server of the site, which does not listen yet. Every answer it gives,
 * refusals of malformed requests included, carries the headers of headers.ts.
 *
 * Ranges are deliberately not supported: the largest document is 14 kB, and answering
 * with the whole is always right (RFC 9110, 14.2).
 */
export function createServer(options: SiteServerOptions): Server {
  const { manifest, directory, askDynamic, https, mostConnections = Infinity, isReady, stalenessNotice, log, reportError } = options;
  const files = new Map(Object.entries(manifest.files));
  const moved = new Map(Object.entries(manifest.moved));
  const dynamicPatterns = manifest.dynamicRoutes.map(({ pattern }) => new RegExp(pattern));
  const fileBytes = new LRUCache<string, Buffer>({
    maxSize: cacheBudget,
    sizeCalculation: (bytes) => bytes.length + 1,
    fetchMethod: (name) => readFile(join(directory, name)),
  });
  const builtHeaders = new Map<string, Record<string, string>>();
  const underWay = new WeakMap<Duplex, ServerResponse>();

  const server = createHttpServer({ requireHostHeader: false, connectionsCheckingInterval: 1000 }, (request, response) => {
    const exchange = { request, response, start: performance.now() };
    underWay.set(request.socket, response);
    response.once('close', () => underWay.delete(request.socket));
    answer(exchange).catch((error: unknown) => answerFailure(exchange, error));
  });
  // A request that dawdles is cut off; Node's own limits are minutes, and it looks only every half a minute.
  server.headersTimeout = headersTime;
  server.requestTimeout = 20_000;
  server.maxConnections = mostConnections;
  server.on('drop', makeRoom);
  server.on('clientError', refuseMalformed);
  server.on('connect', (request, socket) => refuseSocket(socket, 405, request.method));
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refuse({ request, response, start: performance.now() }, 417);
  });
  return server;

  async function answer(exchange: Exchange): Promise<void> {
    const { request } = exchange;
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(exchange, 405, { Allow: 'GET, HEAD' });
    if (!hasGoodHost(request) || hasBody(request)) return refuse(exchange, 400);
    const target = readRequestTarget(request.url ?? '');
    // Most likely a mistyped or broken link: the page that leads back in helps more than a bare status.
    if ('refusal' in target) return sendFile(exchange, manifest.notFound, target.refusal);
    const { path, sent, query } = target;

    if (sent === '/health/live') return send(exchange, notice(200));
    if (sent === '/health/ready') return send(exchange, isReady() ? notice(200, stalenessNotice()) : notice(503));

    // Addresses are lower-case, but for the names of a few files.
    const rightPath = files.has(path) ? path : path.toLowerCase();
    const now = moved.get(rightPath);
    if (now !== undefined) return redirect(exchange, encodePath(now) + query);
    const file = files.get(rightPath);
    const isDynamic = !file && dynamicPatterns.some((pattern) => pattern.test(rightPath));
    if (file || isDynamic) {
      const rightSpelling = encodePath(rightPath);
      if (sent !== rightSpelling) return redirect(exchange, rightSpelling + query);
      if (file) return sendFile(exchange, file, 200);
      if (await sendDynamic(exchange, sent + query)) return;
    }
    return sendFile(exchange, manifest.notFound, 404);
  }

  async function sendFile(exchange: Exchange, file: DeliveredFile, status: 200 | 400 | 404 | 414 | 500): Promise<void> {
    const available = encodings.filter((encoding) => file.bytes[encoding] !== undefined);
    const isRefused = status === 400 || status === 414;
    // Whoever cannot write an address is not asked what it can decode; nginx has not read the headers then either.
    const encoding = isRefused ? 'identity' : chooseEncoding(exchange.request.headers['accept-encoding'], available);
    if (!encoding) return refuse(exchange, 406);
    const name = file.file + encodingSuffixes[encoding];
    // Nearly every answer is in memory and need not wait.
    const bytes = fileBytes.get(name) ?? (await fileBytes.fetch(name));
    if (!bytes) throw new Error(`${file.file} could not be read.`);
    const { mediaType, hash } = file;
    const kind = isRefused || status === 500 ? 'notice' : file.kind;
    const headers = { ...(available.length > 1 ? { Vary: 'Accept-Encoding' } : {}), ...(isRefused ? { Connection: 'close' } : {}) };
    send(exchange, { status, kind, mediaType, hash, encoding, bytes, headers });
  }

  /** Answers with what is made for one request; false when there is no such page, and nothing is answered. */
  async function sendDynamic(exchange: Exchange, target: string): Promise<boolean> {
    if (!askDynamic) throw new Error('The site has dynamic routes, but the server was made without anything to answer them.');
    const { headers } = exchange.request;
    const made = await askDynamic(target, headers['accept-language']);
    if (made.status === 404) return false;
    if (made.status >= 500) throw new Error(`What was made answers ${made.status}.`);
    const isEmpty = made.body.length === 0;
    const available = isCompressible(made.mediaType) ? encodings : (['identity'] as const);
    // Compressing nothing makes more of it.
    const encoding = isEmpty ? 'identity' : chooseEncoding(headers['accept-encoding'], available);
    if (!encoding) {
      refuse(exchange, 406);
      return true;
    }
    send(exchange, {
      ...made,
      kind: 'dynamic',
      encoding,
      bytes: await compressQuickly(made.body, encoding),
      headers: {
        Vary: made.isByLanguage ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
        ...(made.location === undefined ? {} : { Location: made.location }),
      },
    });
    return true;
  }

  async function answerFailure(exchange: Exchange, error: unknown): Promise<void> {
    reportError(error);
    await sendFile(exchange, manifest.serverError, 500).catch((second: unknown) => {
      reportError(second);
      send(exchange, notice(500));
    });
  }

  function redirect(exchange: Exchange, location: string): void {
    send(exchange, { ...notice(308), headers: { Location: location } });
  }

  function refuse(exchange: Exchange, status: number, headers: Record<string, string> = {}): void {
    // What is left of a refused request is not worth reading.
    send(exchange, { ...notice(status), headers: { ...headers, Connection: 'close' } });
  }

  function send({ request, response, start }: Exchange, content: Content): void {
    const { status, mediaType, hash, encoding = 'identity', bytes } = content;
    const headers: Record<string, string | number> = {
      ...commonHeaders(content, https || isForwardedSecure(request)),
      ...content.headers,
    };
    // While shutting down, no connection is kept for a next request.
    if (!server.listening) headers.Connection = 'close';
    const tag = status === 200 && hash !== undefined ? entityTag(hash, encoding) : undefined;
    if (tag !== undefined) headers.ETag = tag;
    const isKnown = tag !== undefined && isUnchanged(request.headers['if-none-match'], tag);
    if (!isKnown) {
      headers['Content-Type'] = mediaType;
      headers['Content-Length'] = bytes.length;
      if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
    }
    const sent = isKnown || request.method === 'HEAD' ? undefined : bytes;
    response.writeHead(isKnown ? 304 : status, headers).end(sent);
    logAnswer(response.statusCode, sent?.length ?? 0, start, request.method, request.url);
  }

  /** The headers of headers.ts; those of the built site are put together once. */
  function commonHeaders({ kind, mediaType, styleHashes }: Content, isSecure: boolean): Record<string, string> {
    if (styleHashes) return responseHeaders({ kind, mediaType, styleHashes, https: isSecure });
    const key = `${kind} ${mediaType} ${isSecure}`;
    const headers = builtHeaders.get(key) ?? responseHeaders({ kind, mediaType, styleHashes: manifest.styleHashes, https: isSecure });
    builtHeaders.set(key, headers);
    return headers;
  }

  /** Answers what Node's parser could not read as a request. */
  function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const earlier = underWay.get(socket);
    // The answer to what came before on the connection must end, and not with this one in its midst.
    if (earlier) return void earlier.once('close', () => socket.destroy());
    const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
    refuseSocket(socket, statuses[error.code ?? ''] ?? 400);
  }

  function refuseSocket(socket: Duplex, status: number, method?: string): void {
    const content = notice(status);
    const { bytes } = content;
    const headers = {
      ...commonHeaders(content, https),
      'Content-Type': content.mediaType,
      'Content-Length': bytes.length,
      Date: new Date().toUTCString(),
      Connection: 'close',
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${bytes.toString()}`);
    setTimeout(() => socket.destroy(), lingerTime).unref();
    logAnswer(status, bytes.length, performance.now(), method);
  }

  /** Has connections on which nothing is asked give way once one was refused; says so once for all that are refused meanwhile. */
  function makeRoom(): void {
    server.closeIdleConnections();
    if (server.headersTimeout === crowdedHeadersTime) return;
    server.headersTimeout = crowdedHeadersTime;
    setTimeout(() => (server.headersTimeout = headersTime), crowdedTime).unref();
    const warning = `All ${mostConnections} connections are taken, and new ones are refused: let the process open more files (ulimit -n).`;
    log(JSON.stringify({ time: new Date().toISOString(), warning }));
  }

  function logAnswer(status: number, bytes: number, start: number, method = '', target = ''): void {
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    log(requestLogLine(new Date(), { method, target, status, bytes, milliseconds }));
  }
}

/** An answer that is its status in words, and one sentence more where there is something to say. */
function notice(status: number, sentence?: string): Content {
  const bytes = Buffer.from(`${status} ${STATUS_CODES[status]}\n${sentence === undefined ? '' : `${sentence}\n`}`);
  return { status, kind: 'notice', mediaType: 'text/plain; charset=utf-8', bytes };
}

/** RFC 9112, 3.2: a request names one host; which one does not matter here. */
function hasGoodHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  if (hosts.length === 0) return httpVersion === '1.0';
  return hosts.length === 1 && /^(?:[\w.-]+|\[[\da-f:.]+\])?(?::\d*)?$/i.test(hosts[0] ?? '');
}

/** A body with GET or HEAD means nothing, and is a way to smuggle a second request (RFC 9110, 9.3.1). */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}

/** Whether the proxy in front says that the reader came over TLS. */
function isForwardedSecure({ headers }: IncomingMessage): boolean {
  return /^\s*https\b/i.test(String(headers['x-forwarded-proto'] ?? ''));
}

async function compressQuickly(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  if (encoding === 'br') return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return bytes;
}
