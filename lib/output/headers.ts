import { hash } from 'node:crypto';
import { speculationRulesPath } from '#lib/site/site-files.ts';

/** What a response carries, which decides how long it may be kept and who may embed it. */
export type ResponseKind =
  /** A page made at build time. */
  | 'document'
  /** A page or redirect made for one request; it may repeat what a reader typed. */
  | 'dynamic'
  /** A file whose name changes with its bytes. */
  | 'hashed'
  /** Any other file: icons, the web app manifest, robots.txt, sitemaps, share images. */
  | 'file'
  /** What programs of other sites read, from their pages too: Markdown, JSON, CSV, feeds. */
  | 'data'
  /** The same, made for one request. */
  | 'answered-data'
  /** The way to the Markdown of a document, for whoever asks for that first. */
  | 'negotiated'
  /** A card, which other sites may show in a frame. */
  | 'card'
  /** The process's own answers: health, refusals. */
  | 'status';

const cacheControls: Readonly<Record<ResponseKind, string>> = {
  // A corrected figure must reach the next reader, and asking again costs one 304. Search engines and carriers rewrite no page.
  document: 'public, max-age=0, must-revalidate, no-transform',
  dynamic: 'private, no-cache, no-transform',
  hashed: 'public, max-age=31536000, immutable',
  file: 'public, max-age=3600',
  // What is stale on another site is our error in its readers' eyes; where we cannot be reached, a day old is better than nothing.
  data: 'public, max-age=300, stale-if-error=86400',
  'answered-data': 'private, no-cache',
  // A cache that looks at nothing but the address must never lead a person there.
  negotiated: 'private, no-store',
  card: 'public, max-age=300, stale-if-error=86400',
  status: 'no-store',
};

/** The `Cache-Control` of a kind of response. */
export function cacheControl(kind: ResponseKind): string {
  return cacheControls[kind];
}

// What a browser would ask the reader to permit. A page without scripts can use none of
// it, so the list is short: every response carries it.
const permissionsPolicy = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What decides the headers of one response. */
interface ResponseFacts {
  readonly kind: ResponseKind;
  readonly mediaType: string;
  /** The Content-Security-Policy sources of the style elements it may hold, `sha256-…` without quotes. */
  readonly styleHashes: readonly string[];
  /** Whether the reader came over TLS. */
  readonly https: boolean;
}

/**
 * The headers that every response carries whatever serves it (`npm start`, nginx, a
 * static host), besides those about its own bytes. This is the only list.
 */
export function responseHeaders({ kind, mediaType, styleHashes, https }: ResponseFacts): Record<string, string> {
  const isData = kind === 'data' || kind === 'answered-data';
  const isCard = kind === 'card';
  const isImage = mediaType.startsWith('image/');
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleHashes, isCard),
    'Permissions-Policy': permissionsPolicy,
    // No other site learns that its reader came from here, nor from which page.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // For the browsers with an old Internet Explorer core, which do not know frame-ancestors.
    ...(isCard ? {} : { 'X-Frame-Options': 'DENY' }),
    // A page that demands it of what it frames can frame a card.
    ...(isCard ? { 'Cross-Origin-Embedder-Policy': 'require-corp' } : {}),
    // Other sites show the share image beside a link.
    'Cross-Origin-Resource-Policy': isImage || isData || isCard ? 'cross-origin' : 'same-origin',
    ...(isData ? { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' } : {}),
    // Without includeSubDomains: the neighbouring hosts are not ours to decide for.
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    ...(mediaType.startsWith('text/html') && !isCard ? { 'Speculation-Rules': `"${speculationRulesPath}"` } : {}),
    // Searches find pages and pictures; the texts and lists beside them repeat what a page says.
    ...((kind === 'file' && !isImage) || isData || isCard ? { 'X-Robots-Tag': 'noindex' } : {}),
    'Cache-Control': cacheControl(kind),
  };
}

/** What data answers, besides the headers of every response, to a browser that asks whether a page of another site may revalidate it. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '86400',
};

/** What allows a style element in the Content-Security-Policy, by its text. */
export function styleHash(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}

/** What a card may do in the frame of another site: open its link in a new window, or, where the reader asks, in the whole one. */
const cardSandbox = 'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

function contentSecurityPolicy(styleHashes: readonly string[], isCard: boolean): string {
  const styles = styleHashes.length === 0 ? "'none'" : styleHashes.map((each) => `'${each}'`).join(' ');
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${styles}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(isCard ? ['frame-ancestors *', cardSandbox] : ["frame-ancestors 'none'"]),
  ].join('; ');
}
