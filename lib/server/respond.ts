import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { entityTag, isUnchanged } from '#lib/output/entity-tag.ts';
import { responseHeaders, type ResponseKind } from '#lib/output/headers.ts';
import type { Encoding } from '#lib/output/manifest.ts';
import { requestLogLine } from './request-log.ts';

/** One request and the response to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** When the request came, on the clock of `performance.now()`. */
  readonly start: number;
}

/** What a response says, before it is known whether the reader has it already. */
export interface Content {
  readonly status: number;
  readonly kind: ResponseKind;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** The hash of the bytes before they were encoded; without it the response has no entity tag. */
  readonly hash?: string;
  readonly encoding?: Encoding;
  /** The Content-Security-Policy sources of its style elements. */
  readonly styles?: readonly string[];
  /** Further headers of this response alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every response hangs on. */
interface RespondOptions {
  /** Whether every reader comes over TLS, as the configured address of the site says. */
  readonly https: boolean;
  /** Whether no connection is kept for a next request. */
  readonly isEnding: () => boolean;
  /** Takes one line, without a line break, for every request. */
  readonly log: (line: string) => void;
}

/** Sends responses, each with the headers of headers.ts, and logs them. */
export interface Responder {
  readonly send: (exchange: Exchange, content: Content) => void;
  /** The headers that every response of a kind has. */
  readonly commonHeaders: (content: Content, isSecure?: boolean) => Readonly<Record<string, string>>;
  readonly logAnswer: (status: number, bytes: number, start: number, method?: string, target?: string) => void;
}

/** The most header lists that are kept put together; a site has one for each of its style sheets and kinds. */
const mostHeaderLists = 2_000;

/** Makes what sends the responses of a server. */
export function makeResponder({ https, isEnding, log }: RespondOptions): Responder {
  const headerLists = new Map<string, Readonly<Record<string, string>>>();
  return { send, commonHeaders, logAnswer };

  function send({ request, response, start }: Exchange, content: Content): void {
    const { status, mediaType, hash, encoding = 'identity', bytes } = content;
    const headers: Record<string, string | number> = { ...commonHeaders(content, https || isForwardedSecure(request)), ...content.headers };
    if (isEnding()) headers.Connection = 'close';
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

  function commonHeaders({ kind, mediaType, styles = [] }: Content, isSecure = https): Readonly<Record<string, string>> {
    const key = `${kind} ${mediaType} ${styles.join()} ${isSecure}`;
    const known = headerLists.get(key);
    if (known) return known;
    const headers = responseHeaders({ kind, mediaType, styleHashes: styles, https: isSecure });
    if (headerLists.size < mostHeaderLists) headerLists.set(key, headers);
    return headers;
  }

  function logAnswer(status: number, bytes: number, start: number, method = '', target = ''): void {
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    log(requestLogLine(new Date(), { method, target, status, bytes, milliseconds }));
  }
}

/** An answer that is its status in words, and one sentence more where there is something to say. */
export function statusText(status: number, sentence?: string): Content {
  const bytes = Buffer.from(`${status} ${STATUS_CODES[status]}\n${sentence === undefined ? '' : `${sentence}\n`}`);
  return { status, kind: 'status', mediaType: 'text/plain; charset=utf-8', bytes };
}

/** Whether the proxy in front says that the reader came over TLS. */
function isForwardedSecure({ headers }: IncomingMessage): boolean {
  const protocol = headers['x-forwarded-proto'];
  return protocol !== undefined && /^\s*https\b/i.test(String(protocol));
}
