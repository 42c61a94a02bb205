import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { styleHashes, toDocument } from '#lib/build/strip-runtime.ts';
import { contentHash } from './negotiation.ts';

/** What Next or a route handler has answered to one request, as the site delivers it. */
export interface DynamicAnswer {
  readonly status: number;
  readonly mediaType: string;
  /** Where a redirect leads, always on this site. */
  readonly location: string | undefined;
  /** Whether the answer depends on the reader's languages. */
  readonly isByLanguage: boolean;
  readonly body: Buffer;
  /** The beginning of the body's SHA-256, for its entity tag. */
  readonly hash: string;
  /** The Content-Security-Policy sources of its style elements; undefined when it is no document. */
  readonly styleHashes: readonly string[] | undefined;
}

/** An answer of nothing but its status and headers. */
export const emptyAnswer = {
  mediaType: 'text/plain; charset=utf-8',
  body: Buffer.alloc(0),
  hash: contentHash(Buffer.alloc(0)),
  styleHashes: undefined,
} as const;

/** Gives the answer to one address that is not a file. */
export type DynamicSource = (target: string, acceptLanguage: string | undefined) => Promise<DynamicAnswer>;

/** How long Next may take, in milliseconds. */
const longestWait = 10_000;

/**
 * Makes a source of dynamic answers of Next's request handler. Next sees a request of our
 * own making, with the target and the reader's languages and nothing else: no cookie, no
 * address, none of the headers that steer its client router. What it answers goes through
 * `toDocument`; the source rejects when Next fails or takes longer than 10 s.
 */
export function dynamicSource(next: RequestListener): DynamicSource {
  // Never listens: the connections are pairs of streams within the process.
  const server = createServer(next);
  return async (target, acceptLanguage) => {
    const [near, far] = duplexPair();
    server.emit('connection', far);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({
        createConnection: () => near,
        path: target,
        headers: { host: 'localhost', ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }) },
        signal: AbortSignal.timeout(longestWait),
      })
        .on('response', resolve)
        .on('error', reject)
        .end();
    });
    return toAnswer(response, await buffer(response));
  };
}

function toAnswer({ statusCode = 500, headers }: IncomingMessage, bytes: Buffer): DynamicAnswer {
  const mediaType = headers['content-type'] ?? emptyAnswer.mediaType;
  const isHtml = mediaType.startsWith('text/html');
  const document = isHtml ? toDocument(bytes.toString('utf8')) : '';
  const body = isHtml ? Buffer.from(document) : bytes;
  return {
    status: statusCode,
    mediaType,
    location: headers.location === undefined ? undefined : toLocalAddress(headers.location),
    isByLanguage: /\baccept-language\b/i.test(headers.vary ?? ''),
    body,
    hash: contentHash(body),
    styleHashes: isHtml ? styleHashes(document) : undefined,
  };
}

/** A redirect can never leave the site, whatever a reader has typed into its address. */
export function toLocalAddress(location: string): string {
  const { pathname, search, hash } = new URL(location, 'http://localhost');
  return `${pathname.replace(/^\/{2,}/, '/')}${search}${hash}`;
}
