import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { encodings, offeredEncodings, type DeliveredFile, type Encoding } from '#lib/output/manifest.ts';
import { contentHash } from '#lib/output/entity-tag.ts';
import { preflightHeaders } from '#lib/output/headers.ts';
import { isCompressible } from '#lib/output/media-types.ts';
import { healthAddresses } from '#lib/output/logged-address.ts';
import { chooseLocale } from '#lib/i18n/choose-locale.ts';
import { answeredData } from '#lib/site/answered.ts';
import { machineTime } from '#lib/site/clock.ts';
import { createServer as createHttpServer } from '#lib/site/node-http.ts';
import { isForPrograms, problemMediaType, problemOf } from '#lib/site/problem.ts';
import { encode } from './answers.ts';
import { takePost, type FeedbackDesk } from './feedback/post.ts';
import { chooseEncoding, prefersMarkdown } from './negotiation.ts';
import { hasBody, hasGoodHost, refuseWhatIsNoRequest } from './refusals.ts';
import { queryWithoutNumber } from './pages/leave-number-out.ts';
import type { Reply } from './reply.ts';
import { encodePath, readRequestTarget } from './request-target.ts';
import { makeResponder, statusText, type Content, type Exchange } from './respond.ts';
import type { ServedSite } from './served-site.ts';
import { makeTurns } from './connections/turns.ts';

/** What a server needs in order to serve the site. */
export interface SiteServerOptions {
  /** The build that answers now; each request is answered by the one that was there when it came. */
  readonly site: () => ServedSite;
  /** Whether every reader comes over TLS, as the configured address of the site says. */
  readonly https: boolean;
  /** The most connections at once, beyond which new ones are refused; without it there is no limit. */
  readonly mostConnections?: number;
  /** Whether requests should be sent here: neither starting nor shutting down. */
  readonly isReady: () => boolean;
  /** Whether every connection shall end with its next answer. */
  readonly isEnding: () => boolean;
  /** Says in one sentence that what the site says has changed with the date since it was built; undefined when it has not. */
  readonly stalenessNotice: () => string | undefined;
  /** Keeps what readers say of pages; without it, nothing that is sent is taken. */
  readonly desk?: FeedbackDesk | undefined;
  /** Takes one line, without a line break, for every request. */
  readonly log: (line: string) => void;
  /** Takes what went wrong inside while a request was answered. */
  readonly reportError: (error: unknown) => void;
}

/**
 * Makes the HTTP server of the site, which does not listen yet. Every answer it gives,
 * refusals of malformed requests included, carries the headers of headers.ts.
 *
 * Ranges are deliberately not supported: the largest document is 14 kB, and answering
 * with the whole is always right (RFC 9110, 14.2).
 */
export function createServer(options: SiteServerOptions): Server {
  const { site, https, mostConnections = Infinity, isReady, isEnding, stalenessNotice, desk, log, reportError } = options;
  const underWay = new WeakMap<Duplex, ServerResponse>();
  const inTurn = makeTurns();
  const server = createHttpServer({ requireHostHeader: false, connectionsCheckingInterval: 1000 }, (request, response) => {
    const current = site();
    const exchange: Exchange = { request, response, start: performance.now(), address: current.loggedAs(request.url ?? '') };
    underWay.set(request.socket, response);
    inTurn(() => {
      try {
        answer(exchange, current);
      } catch (error) {
        answerFailure(exchange, current, error);
      }
    });
  });
  // Node's own, but not among its types: what was asked before a reader's last byte is answered, be it in a later turn.
  Object.assign(server, { httpAllowHalfOpen: true });
  const responder = makeResponder({ https, isEnding, log });
  const { send } = responder;
  const warn = (warning: string): void => log(JSON.stringify({ time: new Date().toISOString(), warning }));
  refuseWhatIsNoRequest(server, responder, wayBack, mostConnections, underWayOn, warn);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refuse({ request, response, start: performance.now(), address: site().loggedAs(request.url ?? '') }, 417);
  });
  return server;

  /** The page that leads back in, for what cannot be read as a request. */
  function wayBack(status: 400 | 431): Content {
    const { notFoundAt, read } = site();
    const file = notFoundAt('/');
    return { status, kind: 'status', mediaType: file.mediaType, styles: file.styles, body: read(file, 'identity') };
  }

  function underWayOn(socket: Duplex): ServerResponse | undefined {
    const response = underWay.get(socket);
    return response?.closed ? undefined : response;
  }

  function answer(exchange: Exchange, current: ServedSite): void {
    const { request } = exchange;
    const { method, url = '' } = request;
    const isPreflight = method === 'OPTIONS' && isData(current, url);
    if (method === 'POST') return answerPost(exchange, current);
    if (method !== 'GET' && method !== 'HEAD' && !isPreflight) return refuseSent(exchange, current, 405, { Allow: 'GET, HEAD' });
    if (!hasGoodHost(request) || hasBody(request)) return sendFile(exchange, current, current.notFoundAt('/'), 400);
    if (isPreflight) return send(exchange, { status: 204, kind: 'answered-data', mediaType: '', body: '', headers: preflightHeaders });
    const { files, moved, routes } = current;
    const exact = files.get(url);
    if (exact) return sendFound(exchange, current, exact, '');
    const target = readRequestTarget(url);
    // Most likely a mistyped or broken link: the page that leads back in helps more than a bare status.
    if ('refusal' in target) return sendFile(exchange, current, current.notFoundAt('/'), target.refusal);
    const { path, sent, query } = target;

    if (sent === healthAddresses.live) return send(exchange, statusText(200));
    if (sent === healthAddresses.ready) return send(exchange, isReady() ? statusText(200, stalenessNotice()) : statusText(503));

    // Addresses are lower-case, but for the names of a few files.
    const rightPath = files.has(path) ? path : path.toLowerCase();
    const now = moved.get(rightPath);
    if (now !== undefined) return redirect(exchange, encodePath(now), query);
    const file = files.get(rightPath);
    const route = routes.get(rightPath);
    if (!file && !route) return sendMissing(exchange, current, rightPath);
    const rightSpelling = encodePath(rightPath);
    if (sent !== rightSpelling) return redirect(exchange, rightSpelling, query);
    const reply = route?.({ fields: new URLSearchParams(query), acceptLanguage: request.headers['accept-language'] });
    if (reply) return sendReply(exchange, current, reply);
    if (!file) return sendMissing(exchange, current, rightPath);
    sendFound(exchange, current, file, query);
  }

  /** Answers with a file, or leads to its Markdown whoever asks for that first: another address, so that no cache gives it to a person. */
  function sendFound(exchange: Exchange, current: ServedSite, file: DeliveredFile, query: string): void {
    const markdown = current.companions.get(file.file)?.markdown;
    if (markdown === undefined || !prefersMarkdown(exchange.request.headers.accept)) return sendFile(exchange, current, file, 200);
    const headers = { Vary: 'Accept', Location: encodePath(markdown) + queryWithoutNumber(query) };
    send(exchange, { status: 307, kind: 'negotiated', mediaType: 'text/plain; charset=utf-8', body: '', headers });
  }

  /** Takes what a reader says of a page. */
  function answerPost(exchange: Exchange, current: ServedSite): void {
    const { request } = exchange;
    if (!hasGoodHost(request)) return sendFile(exchange, current, current.notFoundAt('/'), 400);
    const target = readRequestTarget(request.url ?? '');
    const path = 'refusal' in target ? '' : target.path.toLowerCase();
    takePost(request, path, { subjects: current.feedback, desk, now: machineTime() }, (outcome) => {
      if ('error' in outcome) answerFailure(exchange, current, outcome.error);
      else if ('reply' in outcome) sendReply(exchange, current, outcome.reply);
      else refuseSent(exchange, current, outcome.refusal, outcome.headers);
    });
  }

  /** Says on a page that what was sent is not taken. */
  function refuseSent(exchange: Exchange, current: ServedSite, status: number, headers: Record<string, string> = {}): void {
    const { url = '', headers: asked } = exchange.request;
    const target = readRequestTarget(url);
    const path = 'refusal' in target ? '/' : target.path;
    // What is left of a refused request is not worth reading.
    const further = { ...headers, Connection: 'close' };
    if (isForPrograms(path)) return sendProblem(exchange, path, status, further);
    sendFile(exchange, current, current.refusedAt(path, chooseLocale(asked['accept-language'])), status, further);
  }

  function sendMissing(exchange: Exchange, current: ServedSite, path: string): void {
    if (isForPrograms(path)) sendProblem(exchange, path, 404);
    else sendFile(exchange, current, current.notFoundAt(path), 404);
  }

  /** Says to a program of another site what is wrong. */
  function sendProblem(exchange: Exchange, path: string, status: number, headers: Record<string, string> = {}): void {
    const body = Buffer.from(problemOf(status, path)).toString('latin1');
    send(exchange, { status, kind: 'answered-data', mediaType: problemMediaType, body, headers });
  }

  function sendFile(
    exchange: Exchange,
    { read, companions }: ServedSite,
    file: DeliveredFile,
    status: number,
    further: Readonly<Record<string, string>> = {},
  ): void {
    const available = offeredEncodings(file);
    const isUnreadable = status === 400 || status === 414;
    // Whoever cannot write an address is not asked what it can decode; nginx has not read the headers then either.
    const encoding = isUnreadable ? 'identity' : chooseEncoding(exchange.request.headers['accept-encoding'], available);
    if (!encoding) return refuse(exchange, 406);
    const { mediaType, hash, styles } = file;
    const kind = status === 200 || status === 404 ? file.kind : 'status';
    const { link, markdown } = companions.get(file.file) ?? {};
    const vary = [...(isCompressible(file.mediaType) ? ['Accept-Encoding'] : []), ...(markdown === undefined ? [] : ['Accept'])].join(', ');
    const headers = {
      ...(vary === '' ? {} : { Vary: vary }),
      ...(link === undefined ? {} : { Link: link }),
      ...(isUnreadable ? { Connection: 'close' } : {}),
      ...further,
    };
    send(exchange, { status, kind, mediaType, hash, styles, encoding, body: read(file, encoding), headers });
  }

  /** Answers with what is made for one request. */
  function sendReply(exchange: Exchange, { answers }: ServedSite, reply: Reply): void {
    const { headers } = exchange.request;
    const made = { kind: 'dynamic' as const, headers: { Vary: 'Accept-Encoding' } };
    if (reply.kind === 'redirect') {
      const vary = reply.isByLanguage ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding';
      const content = { ...made, status: reply.isAfterPost ? 303 : 307, mediaType: 'text/plain; charset=utf-8', body: '' };
      return send(exchange, { ...content, headers: { Vary: vary, Location: reply.location } });
    }
    const encoding: Encoding | undefined = chooseEncoding(headers['accept-encoding'], encodings);
    if (!encoding) return refuse(exchange, 406);
    if (reply.kind === 'page') {
      return send(exchange, { ...made, status: 200, mediaType: 'text/html; charset=utf-8', encoding, ...answers(reply, encoding) });
    }
    const bytes = Buffer.from(reply.body);
    const content = { ...made, status: 200, mediaType: reply.mediaType, encoding, body: encode(bytes, encoding) };
    if (reply.kind === 'file') return send(exchange, content);
    send(exchange, { ...content, kind: 'answered-data', status: reply.status ?? 200, hash: contentHash(bytes) });
  }

  function answerFailure(exchange: Exchange, current: ServedSite, error: unknown): void {
    reportError(error);
    const target = readRequestTarget(exchange.request.url ?? '');
    if ('path' in target && isForPrograms(target.path)) return sendProblem(exchange, target.path, 500);
    try {
      sendFile(exchange, current, current.manifest.serverError, 500);
    } catch (second) {
      reportError(second);
      send(exchange, statusText(500));
    }
  }

  function redirect(exchange: Exchange, path: string, query: string): void {
    send(exchange, { ...statusText(308), headers: { Location: path + queryWithoutNumber(query) } });
  }

  function refuse(exchange: Exchange, status: number, headers: Record<string, string> = {}): void {
    // What is left of a refused request is not worth reading.
    send(exchange, { ...statusText(status), headers: { ...headers, Connection: 'close' } });
  }
}

/** Whether an address is read by programs of other sites, whose browsers ask before they revalidate. */
function isData({ files }: ServedSite, url: string): boolean {
  const target = readRequestTarget(url);
  if ('refusal' in target) return false;
  const path = files.has(target.path) ? target.path : target.path.toLowerCase();
  return files.get(path)?.kind === 'data' || answeredData.includes(path);
}
