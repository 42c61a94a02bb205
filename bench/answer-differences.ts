import type { Manifest } from '#lib/output/manifest.ts';
import { preflightHeaders, responseHeaders } from '#lib/output/headers.ts';
import { answeredData } from '#lib/site/answered.ts';
import { ask, type Answer, type Asking } from './answer.ts';

/** The headers that must be the same whatever serves the site. */
const comparedHeaders = [
  ...(['document', 'data', 'card'] as const).flatMap((kind) =>
    Object.keys(responseHeaders({ kind, mediaType: 'text/html', styleHashes: [], https: true })),
  ),
  ...Object.keys(preflightHeaders),
  'Allow',
  'Content-Encoding',
  'Content-Range',
  'Last-Modified',
  'Link',
  'Location',
  'Vary',
].map((name) => name.toLowerCase());

/** A request whose answers are compared. */
interface Case extends Asking {
  readonly path: string;
  /** Whether to ask a second time for what has been received already. */
  readonly again?: boolean;
}

/**
 * Asks two servers of the same site for the same and says how their answers differ, one
 * line per difference: every file and every page, missing pages, redirects and refusals.
 */
export async function answerDifferences(manifest: Manifest, one: number, other: number): Promise<string[]> {
  const differences: string[] = [];
  for (const each of listCases(manifest)) {
    const [left, right] = await Promise.all([answerTo(one, each), answerTo(other, each)]);
    const name = `${each.method ?? 'GET'} ${each.path.slice(0, 60)}${each.again ? ' again' : ''}`;
    if (left.status !== right.status) differences.push(`${name}: ${left.status} and ${right.status}`);
    // Of a refusal and of what leads on, each says its own words.
    for (const header of left.status < 300 ? [...comparedHeaders, 'content-length', 'content-type'] : comparedHeaders) {
      const [a, b] = [left.headers[header], right.headers[header]];
      // What is compressed as it is sent has no length yet.
      const isUnsaid = header === 'content-length' && b === undefined && right.headers['content-encoding'] === 'gzip';
      if (a !== b && !isUnsaid) differences.push(`${name}: ${header} is ${shown(a)} and ${shown(b)}`);
    }
  }
  return differences;
}

function listCases({ files }: Manifest): Case[] {
  const headers = { 'accept-encoding': 'gzip' };
  const paths = Object.keys(files);
  const page = paths.find((path) => files[path]?.kind === 'document') ?? '';
  const data = paths.find((path) => files[path]?.kind === 'data') ?? '/';
  return [
    ...paths.flatMap((path) => [
      { path, headers },
      { path, headers, again: true },
    ]),
    { path: page },
    { path: page, headers, method: 'HEAD' },
    { path: page, headers: { ...headers, range: 'bytes=0-9' } },
    { path: `${page}/`, headers },
    { path: `${page}/?q=1`, headers },
    { path: `${page}/index.html`, headers },
    ...['zh-CN,zh;q=0.9,en;q=0.8', 'en-GB,en;q=0.9', 'yue-HK, en;q=0.5', 'cmn-Hans', ''].flatMap((language) =>
      ['/', '/large'].map((path) => ({ path, headers: { ...headers, ...(language === '' ? {} : { 'accept-language': language }) } })),
    ),
    ...[
      '/an-address-that-does-not-exist',
      '/large/an-address-that-does-not-exist',
      '/404.html',
      '/large/404.html',
      '/en/no-such-page',
      '/large/zh/no-such-page/x',
      '/zh/404.html',
      '/_headers',
      `${page}/index.html.gz`,
    ].map((path) => ({ path, headers })),
    { path: '/missing.png', headers },
    ...[
      'text/markdown',
      'text/markdown; charset=utf-8',
      'text/markdown;variant=GFM, text/html',
      'text/markdown, text/html, */*',
      'text/html,text/markdown,*/*;q=0.5',
      'text/markdown;q=0',
    ].flatMap((accept) => [page, `${page}?q=1`, `/${page}`, data].map((path) => ({ path, headers: { ...headers, accept } }))),
    ...[data, `${data}?q=1`, data.toUpperCase(), ...answeredData, page, '/', '/missing.json'].map((path) => ({ path, method: 'OPTIONS' })),
    { path: page, headers, method: 'POST' },
    { path: page, headers, method: 'DELETE' },
    { path: '/%zz', headers },
    ...[
      page.toUpperCase(),
      `${page}?Q=1`,
      `/${page}`,
      page.replace(/(?<=.)\//u, '//'),
      page.replace(/[a-z](?=[^/]*$)/u, encodeFully),
      '/index.html',
    ].map((path) => ({ path, headers })),
    // npm start compresses no refusal of a target.
    ...['/zh/%2e%2e/en', '/zh/..%2Fen', '/zh/%2E/guides'].map((path) => ({ path })),
  ];
}

function encodeFully(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

async function answerTo(port: number, { path, again, ...asking }: Case): Promise<Answer> {
  const answer = await ask(port, path, asking);
  if (!again) return answer;
  return ask(port, path, { ...asking, headers: { ...asking.headers, 'if-none-match': answer.headers.etag } });
}

function shown(value: string | string[] | undefined): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
