import type { IncomingMessage } from 'node:http';

/** The most bytes of a form: 500 characters of Chinese are 4,500 of them in percent signs. */
const mostBytes = 8192;

/** How long a form may take to arrive, in milliseconds. */
const longestTime = 5000;

/** The fields of a form that was sent, or the status that refuses it. */
type Body = { readonly fields: URLSearchParams } | { readonly refusal: 408 | 411 | 413 | 415 };

/**
 * Reads the body of a POST: a form, of a length that is said and small, within 5 s. Calls back once, or never where the reader
 * goes away.
 */
export function readBody(request: IncomingMessage, done: (body: Body) => void): void {
  const { 'content-type': type = '', 'content-length': length } = request.headers;
  if (length === undefined) return done({ refusal: 411 });
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/iu.test(type)) return done({ refusal: 415 });
  if (Number(length) > mostBytes) return done({ refusal: 413 });
  const chunks: Buffer[] = [];
  const late = setTimeout(() => finish({ refusal: 408 }), longestTime);
  const finish = (body: Body): void => {
    clearTimeout(late);
    request.removeAllListeners('data').removeAllListeners('end').removeAllListeners('close');
    done(body);
  };
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => finish({ fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) }));
  request.on('close', () => clearTimeout(late));
}
