import { isUtf8 } from 'node:buffer';

/** The longest path that is looked up, in characters; no address of the site comes near it. */
const longestPath = 2_000;

/** Where a request leads: a path to look up, or the status of the refusal. */
type RequestTarget =
  | {
      /** The path as it was sent, without host and query. */
      readonly sent: string;
      /** The path decoded, in its one right spelling: no slash at the end, no empty segment, no `/index.html`. */
      readonly path: string;
      /** The query as it was sent, with its question mark; empty when there is none. */
      readonly query: string;
    }
  | { readonly refusal: 400 | 414 };

/**
 * Reads a request target (RFC 9112, 3.2) in origin form or absolute form; the host of the
 * latter does not matter, because there is one site. Refused are other forms, malformed
 * percent encoding, control characters, backslashes and dot segments.
 */
export function readRequestTarget(target: string): RequestTarget {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const [sent = '', ...queries] = local.split('?');
  const query = queries.length === 0 ? '' : `?${queries.join('?')}`;
  if (sent.length > longestPath) return { refusal: 414 };
  const path = decodePath(sent === '' && local !== target ? '/' : sent);
  if (path === undefined || !path.startsWith('/') || /[\p{Cc}\\#]/u.test(path)) return { refusal: 400 };
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.includes('.') || segments.includes('..')) return { refusal: 400 };
  if (segments.at(-1) === 'index.html') segments.pop();
  return { sent, path: `/${segments.join('/')}`, query };
}

/** The one right way to write a decoded path in an address. */
export function encodePath(path: string): string {
  return encodeURI(path).replaceAll('?', '%3F');
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

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
