import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import type { Route } from '#lib/server/reply.ts';
import { prepareSite, type ServedSite } from '#lib/server/served-site.ts';
import { responseHeaders, styleHash } from '#lib/output/headers.ts';
import type { SiteServerOptions } from '#lib/server/server.ts';
import { writeExampleSite } from './example-site.ts';
import { createExampleServer } from '../../example-server.ts';
import { sendRaw } from '../../send-raw.ts';

interface Running {
  readonly server: Server;
  readonly port: number;
  readonly lines: string[];
  readonly errors: unknown[];
}

let project: string;
let prepared: ServedSite;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'delivery-'));
  await writeExampleSite(project);
  prepared = prepareSite(await loadOutput(project));
});

afterAll(async () => {
  await rm(project, { recursive: true });
});

/** Serves the example site on a free port while `work` runs. */
async function serving(
  work: (running: Running) => Promise<void>,
  { changed = {}, ...options }: Partial<SiteServerOptions> & { changed?: Partial<ServedSite> } = {},
): Promise<void> {
  const lines: string[] = [];
  const errors: unknown[] = [];
  const site = { ...prepared, ...changed };
  const server = createExampleServer(site, {
    log: (line) => lines.push(line),
    reportError: (error) => errors.push(error),
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work({ server, port: (server.address() as AddressInfo).port, lines, errors });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function get(port: number, path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const [response] = (await once(request({ port, host: '127.0.0.1', path, method, headers, agent: false }).end(), 'response')) as [
    IncomingMessage,
  ];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}

/** The headers that no response may lack, whatever it answers. */
function expectSecurityHeaders(headers: IncomingMessage['headers']): void {
  const expected = responseHeaders({ kind: 'status', mediaType: 'text/plain', styleHashes: [], https: false });
  expect(Object.keys(headers)).toEqual(expect.arrayContaining(Object.keys(expected).map((name) => name.toLowerCase())));
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
  expect(headers).not.toHaveProperty('set-cookie');
}

describe('a document', () => {
  test('is sent as the reader accepts it, each form with its own entity tag', async () => {
    await serving(async ({ port }) => {
      const plain = await get(port, '/en');
      const br = await get(port, '/en', { 'accept-encoding': 'gzip, br' });
      const gzip = await get(port, '/en', { 'accept-encoding': 'gzip, br;q=0' });
      expect([plain.status, br.status, gzip.status]).toEqual([200, 200, 200]);
      expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
      expect(brotliDecompressSync(br.body)).toEqual(plain.body);
      expect(gunzipSync(gzip.body)).toEqual(plain.body);
      expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
      for (const { headers, body } of [plain, br, gzip]) {
        expect(headers['content-length']).toBe(String(body.length));
        expect(headers.vary).toBe('Accept-Encoding');
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate, no-transform');
        expect(headers['speculation-rules']).toBe('"/speculation-rules.json"');
        expectSecurityHeaders(headers);
      }
    });
  });

  test('in large text, of which no gzip was written, and data too, are compressed for whoever asks', async () => {
    await serving(async ({ port }) => {
      const { manifest } = prepared;
      const [path = ''] = Object.entries(manifest.files).find(([, { bytes }]) => bytes.identity > 1_000 && bytes.gzip === undefined) ?? [];
      const [plain, gzip, again] = await Promise.all(
        [{}, { 'accept-encoding': 'gzip' }, { 'accept-encoding': 'gzip' }].map((headers) => get(port, path, headers)),
      );
      expect(gzip?.headers).toMatchObject({
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
        'content-length': String(gzip?.body.length),
      });
      expect(gunzipSync(gzip?.body ?? '')).toEqual(plain?.body);
      expect(plain?.body).toHaveLength(manifest.files[path]?.bytes.identity ?? 0);
      expect([again?.headers.etag, again?.body]).toEqual([gzip?.headers.etag, gzip?.body]);
    });
  });

  test('that the reader has already is not sent again', async () => {
    await serving(async ({ port }) => {
      const { headers } = await get(port, '/en', { 'accept-encoding': 'br' });
      const again = await get(port, '/en', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers).toMatchObject({ etag: headers.etag, vary: 'Accept-Encoding', 'cache-control': headers['cache-control'] });
      expectSecurityHeaders(again.headers);
      const otherForm = await get(port, '/en', { 'accept-encoding': 'gzip', 'if-none-match': headers.etag });
      expect(otherForm.status).toBe(200);
    });
  });

  test('is described but not sent to HEAD', async () => {
    await serving(async ({ port }) => {
      const { status, headers, body } = await get(port, '/en', {}, 'HEAD');
      const whole = await get(port, '/en');
      expect(status).toBe(200);
      expect(body).toHaveLength(0);
      expect(headers['content-length']).toBe(String(whole.body.length));
    });
  });

  test.each(['bytes=0-9', 'bytes=9-0', 'bytes=99999999-', 'bytes=a-b', 'lines=1', 'bytes=0-0,-1'])(
    'is sent whole to the range %s',
    async (range) => {
      await serving(async ({ port }) => {
        const { status, headers } = await get(port, '/en', { range });
        expect(status).toBe(200);
        expect(headers).not.toHaveProperty('content-range');
      });
    },
  );

  test('that is refused in every form it has is not sent', async () => {
    await serving(async ({ port }) => {
      const { status, headers } = await get(port, '/robots.txt', { 'accept-encoding': 'identity;q=0' });
      expect(status).toBe(406);
      expectSecurityHeaders(headers);
    });
  });

  test('asks for TLS of readers who came by it, as the proxy in front says', async () => {
    await serving(async ({ port }) => {
      expect((await get(port, '/en')).headers).not.toHaveProperty('strict-transport-security');
      expect((await get(port, '/en', { 'x-forwarded-proto': 'https' })).headers).toHaveProperty('strict-transport-security');
      expect((await get(port, '/en', { 'x-forwarded-proto': 'http' })).headers).not.toHaveProperty('strict-transport-security');
    });
    await serving(
      async ({ port }) => {
        expect((await get(port, '/en')).headers).toHaveProperty('strict-transport-security');
      },
      { https: true },
    );
  });
});

test('an image may be shown by other sites, and has one form for every reader', async () => {
  await serving(async ({ port }) => {
    const { headers } = await get(port, '/share-en.png', { 'accept-encoding': 'gzip, br' });
    expect(headers).not.toHaveProperty('vary');
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600',
    });
  });
});

describe('addresses', () => {
  test.each([
    ['/en/', '/en'],
    ['/en/?q=1&r=%zz', '/en?q=1&r=%zz'],
    ['//en', '/en'],
    ['/en//guides///fees', '/en/guides/fees'],
    ['/en/index.html', '/en'],
    ['/EN/Guides/Fees', '/en/guides/fees'],
    ['/%65n', '/en'],
    ['/en/search/?q=a', '/en/search?q=a'],
    ['/en/SEARCH', '/en/search'],
    ['/en/fees', '/en/guides/fees'],
    ['/en/Fees/?q=1', '/en/guides/fees?q=1'],
    ['/large/en/Fees/?q=1', '/large/en/guides/fees?q=1'],
    ['/LARGE/', '/large'],
    ['http://evil.example/en/', '/en'],
  ])('%s leads to %s', async (path, location) => {
    await serving(async ({ port }) => {
      const { status, headers } = await get(port, path);
      expect({ status, location: headers.location }).toEqual({ status: 308, location });
      expectSecurityHeaders(headers);
    });
  });

  test.each([
    '/nope',
    '/nope/',
    '/en/nope',
    '//evil.example/',
    '//evil.example/en',
    '/404',
    '/404.html',
    '/500.html',
    '/server-error',
    '/en/index.html.br',
    '/_headers',
    '/manifest',
    '/health/live/x',
  ])('%s is the page that says it does not exist', async (path) => {
    await serving(async ({ port }) => {
      const { status, headers, body } = await get(port, path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('没有这个页面');
      expect(headers).not.toHaveProperty('location');
      expectSecurityHeaders(headers);
    });
  });

  test('below a language, that page is in it', async () => {
    await serving(async ({ port }) => {
      const pages = await Promise.all(['/en/nope', '/EN', '/en/', '/large/en/nope/x', '/english'].map((path) => get(port, path)));
      expect(pages.map(({ status, body }) => status === 404 && body.toString().includes('No page.'))).toEqual([
        true,
        false,
        false,
        true,
        false,
      ]);
    });
  });

  test('below the addresses in large text, that page is in large text', async () => {
    await serving(async ({ port }) => {
      for (const path of ['/large/en/nope', '/Large/404.html', '/large/language']) {
        const { status, body } = await get(port, path);
        expect({ path, status, isLarge: body.toString().includes('<html class="large"') }).toEqual({ path, status: 404, isLarge: true });
      }
    });
  });

  test('a document is also found by the absolute form of its address', async () => {
    await serving(async ({ port }) => {
      expect((await get(port, 'http://other.example/en')).status).toBe(200);
    });
  });
});

describe('an odd request', () => {
  const host = 'Host: example.org\r\n';
  test.each([
    ['a dot segment', `GET /../etc/passwd HTTP/1.1\r\n${host}\r\n`, 400],
    ['an encoded dot segment', `GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${host}\r\n`, 400],
    ['an encoded null', `GET /en%00 HTTP/1.1\r\n${host}\r\n`, 400],
    ['a null', `GET /en\0 HTTP/1.1\r\n${host}\r\n`, 400],
    ['malformed percent encoding', `GET /%zz HTTP/1.1\r\n${host}\r\n`, 400],
    ['an encoded line break', `GET /en%0d%0aSet-Cookie:x/ HTTP/1.1\r\n${host}\r\n`, 400],
    ['a backslash', `GET /\\evil.example HTTP/1.1\r\n${host}\r\n`, 400],
    ['a fragment', `GET /en#x HTTP/1.1\r\n${host}\r\n`, 400],
    ['bytes that are not UTF-8', `GET /\xff\xfe HTTP/1.1\r\n${host}\r\n`, 400],
    ['a path of 9,000 characters', `GET /${'a'.repeat(9_000)} HTTP/1.1\r\n${host}\r\n`, 414],
    ['headers of 20,000 characters', `GET /en HTTP/1.1\r\n${host}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['an asterisk', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, 405],
    ['an asterisk to GET', `GET * HTTP/1.1\r\n${host}\r\n`, 400],
    ['POST', `POST /en HTTP/1.1\r\n${host}Content-Length: 3\r\n\r\na=b`, 405],
    ['DELETE', `DELETE /en HTTP/1.1\r\n${host}\r\n`, 405],
    ['a method that does not exist', `BREW /en HTTP/1.1\r\n${host}\r\n`, 400],
    ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`, 405],
    ['a body with GET', `GET /en HTTP/1.1\r\n${host}Content-Length: 3\r\n\r\na=b`, 400],
    ['a body with GET that never comes', `GET /en HTTP/1.1\r\n${host}Content-Length: 3000\r\n\r\n`, 400],
    ['a chunked body with GET', `GET /en HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['two lengths', `GET /en HTTP/1.1\r\n${host}Content-Length: 0\r\nContent-Length: 5\r\n\r\n`, 400],
    ['no host', 'GET /en HTTP/1.1\r\n\r\n', 400],
    ['two hosts', `GET /en HTTP/1.1\r\n${host}${host}\r\n`, 400],
    ['a host that is none', 'GET /en HTTP/1.1\r\nHost: <script>@evil.example/\r\n\r\n', 400],
    ['an expectation', `GET /en HTTP/1.1\r\n${host}Expect: the unexpected\r\n\r\n`, 417],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00', 400],
    ['HTTP/3.7', `GET /en HTTP/3.7\r\n${host}\r\n`, 400],
    ['an upgrade', `GET /nope HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, 404],
  ])('with %s gets a clean answer with every header', async (_, bytes, status) => {
    await serving(async ({ port, errors, lines }) => {
      const isKept = status === 404;
      const answer = await sendRaw(
        port,
        isKept
          ? bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n').replace('Connection: Upgrade', 'Connection: Upgrade, close')
          : bytes,
        'latin1',
      );
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      const [statusLine = '', ...headerLines] = head.split('\r\n');
      expect(statusLine).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      const headers = Object.fromEntries(
        headerLines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
      );
      expectSecurityHeaders(headers);
      expect(Buffer.byteLength(body)).toBe(Number(headers['content-length']));
      expect(headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
      expect(errors).toEqual([]);
      expect(lines).toHaveLength(1);
    });
  });

  test.each(['/%zz', '/en/../x', `/${'a'.repeat(3_000)}`])(
    'for the mistyped address %.9s gets the page that leads back in',
    async (path) => {
      await serving(async ({ port }) => {
        const answer = await sendRaw(port, `GET ${path} HTTP/1.1\r\n${host}\r\n`);
        expect(answer).toMatch(/^HTTP\/1.1 4(?:00|14) /);
        expect(answer).toContain('没有这个页面');
        expect(answer).toContain('Cache-Control: no-store');
      });
    },
  );

  test('after a good one on the same connection does not spoil the good answer', async () => {
    await serving(async ({ port }) => {
      const answer = await sendRaw(port, `GET /robots.txt HTTP/1.1\r\n${host}\r\nBROKEN\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
      expect(answer).toContain('\r\n\r\nUser-agent: *\n');
    });
  });
});

describe('a page that is made for a request', () => {
  test('is a document like the others, kept by nobody else', async () => {
    await serving(async ({ port }) => {
      const { status, headers, body } = await get(port, '/en/search?q=%3Cb%3E', { 'accept-encoding': 'br' });
      const document = brotliDecompressSync(body).toString();
      expect(status).toBe(200);
      expect(document).toContain('<p>&lt;b&gt;</body>');
      expect(headers).toMatchObject({
        'cache-control': 'private, no-cache, no-transform',
        vary: 'Accept-Encoding',
        'content-length': String(body.length),
      });
      expect(headers['content-security-policy']).toMatch(/style-src 'sha256-/);
      expectSecurityHeaders(headers);
      const again = await get(port, '/en/search?q=%3Cb%3E', { 'accept-encoding': 'br', 'if-none-match': headers.etag });
      expect(again.status).toBe(304);
    });
  });

  test('is made in large text too, in the style of such pages', async () => {
    await serving(async ({ port }) => {
      const [normal, large] = await Promise.all(['', '/large'].map((prefix) => get(port, `${prefix}/en/search?q=fees`)));
      expect(large?.status).toBe(200);
      expect(large?.body.toString()).toContain('<html class="large"');
      expect(large?.body.toString()).toContain('<p>fees</body>');
      expect(normal?.body.toString()).not.toContain('large');
      expect(large?.headers.etag).not.toBe(normal?.headers.etag);
      const styles = Array.from(large?.body.toString().matchAll(/<style>(.*?)<\/style>/gs) ?? [], ([, style = '']) => styleHash(style));
      expect(styles).toHaveLength(2);
      expect(large?.headers['content-security-policy']).toContain(`style-src ${styles.map((hash) => `'${hash}'`).join(' ')};`);
    });
  });

  test('is the same whoever asks', async () => {
    await serving(async ({ port }) => {
      const one = await get(port, '/en/search?q=fees');
      const odd = { cookie: 'a=b', rsc: '1', 'next-action': 'x', 'user-agent': 'x', referer: 'x', 'accept-language': 'zh' };
      const other = await get(port, '/en/search?q=fees', odd);
      expect(other.headers.etag).toBe(one.headers.etag);
      expect(other.body).toEqual(one.body);
    });
  });

  test('is described but not sent to HEAD', async () => {
    await serving(async ({ port }) => {
      const head = await get(port, '/en/search', {}, 'HEAD');
      const whole = await get(port, '/en/search');
      expect(head.body).toHaveLength(0);
      expect(head.headers['content-length']).toBe(String(whole.body.length));
    });
  });

  test('may lead on by the reader’s language', async () => {
    await serving(async ({ port }) => {
      const { status, headers } = await get(port, '/', { 'accept-language': 'en' });
      expect({ status, location: headers.location, vary: headers.vary }).toEqual({
        status: 307,
        location: '/en',
        vary: 'Accept-Encoding, Accept-Language',
      });
      expectSecurityHeaders(headers);
    });
  });

  test('that is empty is not compressed', async () => {
    await serving(async ({ port }) => {
      const { status, headers, body } = await get(port, '/', { 'accept-encoding': 'gzip, br' });
      expect({ status, length: headers['content-length'], sent: body.length }).toEqual({ status: 307, length: '0', sent: 0 });
      expect(headers).not.toHaveProperty('content-encoding');
    });
  });

  test.each(['//evil.example/x', 'https://evil.example', '/\\evil.example', 'a\r\nSet-Cookie: x'])(
    'never leads to another site, whatever is typed: %j',
    async (typed) => {
      await serving(async ({ port }) => {
        const { status, headers } = await get(port, `/en/places/find?place=${encodeURIComponent(typed)}`);
        expect(status).toBe(307);
        expect(headers.location).toMatch(/^\/en\/places\/choose\?place=[\w%+.-]+$/u);
      });
    },
  );

  test('that fails is the page that says so, and what went wrong is reported but not sent', async () => {
    const failing: Route = () => {
      throw new Error('secret');
    };
    await serving(
      async ({ port, errors }) => {
        const { status, headers, body } = await get(port, '/en/search?q=fail');
        expect(status).toBe(500);
        expect(body.toString()).toContain('Something went wrong');
        expect(body.toString()).not.toContain('secret');
        expect(headers['cache-control']).toBe('no-store');
        expect(headers).not.toHaveProperty('etag');
        expectSecurityHeaders(headers);
        expect(errors).toEqual([new Error('secret')]);
      },
      { changed: { routes: new Map([['/en/search', failing]]) } },
    );
  });
});

test('when even the error page is gone, the answer is its status in words', async () => {
  const read = (): never => {
    throw new Error('gone');
  };
  await serving(
    async ({ port, errors }) => {
      const { status, headers, body } = await get(port, '/en');
      expect(status).toBe(500);
      expect(body.toString()).toBe('500 Internal Server Error\n');
      expectSecurityHeaders(headers);
      expect(errors).toHaveLength(2);
    },
    { changed: { read } },
  );
});

test('the process is alive while it runs, and ready while it serves', async () => {
  let isReady = false;
  await serving(
    async ({ port }) => {
      expect((await get(port, '/health/live')).status).toBe(200);
      expect((await get(port, '/health/ready')).status).toBe(503);
      isReady = true;
      const { status, headers } = await get(port, '/health/ready');
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
    },
    { isReady: () => isReady },
  );
});

test('a server whose pages have changed with the date is ready, and says that it should be built again', async () => {
  await serving(
    async ({ port }) => {
      const { status, body } = await get(port, '/health/ready');
      expect(status).toBe(200);
      expect(body.toString()).toBe('200 OK\nBuild it again.\n');
    },
    { stalenessNotice: () => 'Build it again.' },
  );
});

test('the log has one line per request, without the query and without who asked', async () => {
  await serving(async ({ port, lines }) => {
    await get(port, '/en/search?q=110101199003074578', { 'user-agent': 'secret', referer: 'secret' });
    await get(port, '/nope/110101199003074578');
    await get(port, '/en', {}, 'HEAD');
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/en/search', 307],
      ['GET', '/*', 404],
      ['HEAD', '/en', 200],
    ]);
    expect(records[2]?.bytes).toBe(0);
    expect(Object.keys(records[0] ?? {})).toEqual(['time', 'method', 'path', 'status', 'bytes', 'milliseconds', 'client']);
  });
});
