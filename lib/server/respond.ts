import type { IncomingMessage, ServerResponse } from 'node:http';
import { entityTag, isUnchanged } from '#lib/output/entity-tag.ts';
import { responseHeaders, type ResponseKind } from '#lib/output/headers.ts';
import type { Encoding } from '#lib/output/manifest.ts';
import { STATUS_CODES } from '#lib/site/node-http.ts';
import { requestLogLine, type LoggedRequest } from './request-log.ts';

/** One request and the response to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** When the request came, on the clock of `performance.now()`. */
  readonly start: number;
  /** What the log calls the address that was asked for. */
  readonly address: string;
}

/** What a response says, before it is known whether the reader has it already. */
export interface Content {
  readonly status: number;
  readonly kind: ResponseKind;
  readonly mediaType: string;
  /** Its bytes, each as one character (latin1): Node writes head and body at once when both are texts. */
  readonly body: string;
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
  readonly logAnswer: (answer: Omit<LoggedRequest, 'milliseconds'>, start: number) => void;
}

/** The most header lists that are kept put together; a site has one for each of its style sheets and kinds. */
const mostHeaderLists = 2_000;

/** Makes what sends the responses of a server. */
export function makeResponder({ https, isEnding, log }: RespondOptions): Responder {
  const headerLists = new Map<string, Readonly<Record<string, string>>>();
  const wholeLists = new Map<string, readonly string[]>();
  return { send, commonHeaders, logAnswer };

  function send(exchange: Exchange, content: Content): void {
    const { request, response, start } = exchange;
    const { status, hash, encoding = 'identity', body } = content;
    const isSecure = https || isForwardedSecure(request);
    const tag = status === 200 && hash !== undefined ? entityTag(hash, encoding) : undefined;
    const isKnown = tag !== undefined && isUnchanged(request.headers['if-none-match'], tag);
    const headers = [...headersOf(content, isSecure, tag, isKnown)];
    if (isEnding() && content.headers?.Connection === undefined) headers.push('Connection', 'close');
    const sent = isKnown || request.method === 'HEAD' ? '' : body;
    response.writeHead(isKnown ? 304 : status, headers).end(sent, 'latin1');
    const agent = request.headers['user-agent'];
    logAnswer({ method: request.method ?? '', address: exchange.address, status: response.statusCode, bytes: sent.length, agent }, start);
  }

  /** All headers of a response as Node takes them, names and values in turn; those of a document are put together once. */
  function headersOf(content: Content, isSecure: boolean, tag: string | undefined, isKnown: boolean): readonly string[] {
    const { status, mediaType, encoding = 'identity', body, kind } = content;
    const isKept = kind === 'document' && tag !== undefined && !isKnown;
    // The same bytes may be found beside others in the next build.
    const key = isKept ? `${tag} ${isSecure} ${content.headers?.Link ?? ''}` : '';
    const known = isKept ? wholeLists.get(key) : undefined;
    if (known) return known;
    const headers: Record<string, string> = { ...commonHeaders(content, isSecure), ...content.headers };
    if (tag !== undefined) headers.ETag = tag;
    if (!isKnown && status !== 204) {
      headers['Content-Type'] = mediaType;
      headers['Content-Length'] = String(body.length);
      if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
    }
    const list = Object.entries(headers).flat();
    if (isKept) keep(wholeLists, key, list);
    return list;
  }

  function commonHeaders({ kind, mediaType, styles = [] }: Content, isSecure = https): Readonly<Record<string, string>> {
    const key = `${kind} ${mediaType} ${styles.join()} ${isSecure}`;
    const known = headerLists.get(key);
    if (known) return known;
    const headers = responseHeaders({ kind, mediaType, styleHashes: styles, https: isSecure });
    keep(headerLists, key, headers);
    return headers;
  }

  function logAnswer(answer: Omit<LoggedRequest, 'milliseconds'>, start: number): void {
    log(requestLogLine(new Date(), { ...answer, milliseconds: Math.round((performance.now() - start) * 10) / 10 }));
  }
}

/** Keeps a value; a map that is full begins anew, since builds come and go. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= mostHeaderLists) map.clear();
  map.set(key, value);
}

/** An answer that is its status in words, and one sentence more where there is something to say. */
export function statusText(status: number, sentence?: string): Content {
  const text = `${status} ${STATUS_CODES[status]}\n${sentence === undefined ? '' : `${sentence}\n`}`;
  return { status, kind: 'status', mediaType: 'text/plain; charset=utf-8', body: Buffer.from(text).toString('latin1') };
}

/** Whether the proxy in front says that the reader came over TLS. */
function isForwardedSecure({ headers }: IncomingMessage): boolean {
  const protocol = headers['x-forwarded-proto'];
  return protocol !== undefined && /^\s*https\b/i.test(String(protocol));
}
