import { expect, test } from 'vitest';
import { problemSchema } from '#lib/build/api/answer-schemas.ts';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { ask } from '../../../bench/answer.ts';
import { findProgram, freePort, startNginx } from '../../../bench/running-server.ts';
import { exampleDocument, examplePage, exampleSources, servePrepared, withProject, writeExampleSite } from '../server/example-site.ts';
import { sendRaw } from '../../send-raw.ts';

const sources = [
  ...exampleSources,
  exampleDocument('/zh', examplePage('中文')),
  exampleDocument('/zh/places/guangdong', examplePage('广东')),
  { path: '/api/v1/index.json', names: ['api/v1/index.json'], from: Buffer.from('{}\n'), kind: 'data' as const },
];

/** The ports of nginx and of a process that serves the same; that of nothing where no process answers. */
interface Ports {
  readonly own: number;
  readonly theirs: number;
}

/** Serves the example site with nginx in front of a process, or of none; says so where nginx is not installed. */
async function withNginx(work: (ports: Ports) => Promise<void>, { hasProcess = true, more = '' } = {}): Promise<void> {
  if ((await findProgram('nginx')) === undefined) return console.warn('nginx is not installed: its faults were not looked at.');
  await withProject(async (project) => {
    await writeExampleSite(project, { sources });
    const site = prepareSite(await loadOutput(project));
    const serve = async (own: number): Promise<void> => {
      const nginx = await startNginx(project, site.manifest, '/dev/null', { answers: hasProcess ? own : await freePort(), more });
      try {
        await work({ own, theirs: nginx?.port ?? 0 });
      } finally {
        await nginx?.stop();
      }
    };
    await servePrepared(site, serve, undefined, { isWelcome: () => true, keep: () => true });
  });
}

/** What is answered to an address of bytes: the status line, the headers by their names, the body. */
async function askRaw(port: number, address: string | Buffer, header = '') {
  const bytes = Buffer.concat([
    Buffer.from('GET '),
    Buffer.from(address),
    Buffer.from(` HTTP/1.1\r\nHost: x\r\n${header}Connection: close\r\n\r\n`),
  ]);
  const [head = '', ...body] = (await sendRaw(port, bytes)).split('\r\n\r\n');
  const [status = '', ...lines] = head.split('\r\n');
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
  return { status: Number(status.split(' ')[1]), headers, body: body.join('\r\n\r\n') };
}

test(
  'no address puts what is no letter of ours into a header, and both servers refuse the same with the page that leads back in',
  () =>
    withNginx(async ({ own, theirs }) => {
      const shapes = [
        '/X',
        '/X/',
        '/zh/X/',
        '/zhX/',
        '/en/xX/',
        '/en/Xx/',
        '/large/zh/X/',
        '/api/v1/X/',
        '/X/index.html',
        '/zh/index.htmlX',
        '/X/?q=a:b',
      ];
      const unreadable = [
        '%0a',
        '%0d',
        '%0d%0a',
        '%00',
        '%01',
        '%1f',
        '%7f',
        '%c2%85',
        '%5c',
        '%23',
        '%ff',
        '%c0%af',
        '%ed%a0%80',
        '%E7%A4',
      ];
      const unknown = ['%20', '%22', '%3c', '%E7%A4%BE', ':', '%c2%a0', '%f0%9f%91%8d'];
      for (const sign of [...unreadable, ...unknown]) {
        for (const shape of shapes) {
          const address = shape.replace('X', sign);
          const [ours, nginx] = await Promise.all([askRaw(own, address), askRaw(theirs, address)]);
          const said = ({ status, headers }: typeof ours) => [
            address,
            status,
            headers.get('location'),
            headers.has('content-security-policy'),
          ];
          expect(said(nginx).slice(0, 2)).toEqual(said(ours).slice(0, 2));
          for (const { headers, body } of [ours, nginx]) {
            expect(headers.get('location') ?? '').toMatch(/^[\w/.~?=:-]*$/u);
            expect(headers.has('content-security-policy')).toBe(true);
            expect(body).toMatch(/没有这个页面|这个地址下没有内容/u);
          }
          expect(ours.status).toBe(unreadable.includes(sign) ? 400 : 404);
        }
      }
    }),
  60_000,
);

test('bytes above ASCII count as if percent-encoded with both servers, and what is no UTF-8 is refused by both', () =>
  withNginx(async ({ own, theirs }) => {
    const read = [
      '/zh/search?q=费用',
      '/zh/places/guangdong?place=深圳',
      '/api/v1/zh/search.json?q=费用',
      '/zh?q=费用',
      '/zh/places/find?place=深圳',
    ];
    const addresses = [...read, '/zh/深圳', '/深圳/'].map((address) => Buffer.from(address));
    const broken = ['/zh/\xc9\xe7', '/zh?q=\xff', '/zh/search?q=\xff', '/\xe7\xa4'].map((address) => Buffer.from(address, 'latin1'));
    for (const address of [...addresses, ...broken]) {
      const [ours, nginx] = await Promise.all([askRaw(own, address), askRaw(theirs, address)]);
      expect([address.toString(), nginx.status, nginx.headers.get('location')]).toEqual([
        address.toString(),
        ours.status,
        ours.headers.get('location'),
      ]);
      const isRead = read.includes(address.toString());
      expect(ours.status).toSatisfy((status) => (isRead ? status < 400 : status === (broken.includes(address) ? 400 : 404)));
      for (const { status, body } of [ours, nginx]) expect(body.includes('没有这个页面') || status < 400).toBe(true);
    }
  }));

test('the page of a region is there when no process answers, and too much is refused in words', async () => {
  const place = '/zh/places/guangdong?place=%E6%B7%B1%E5%9C%B3';
  await withNginx(
    async ({ theirs }) => {
      for (const path of [place, `/large${place}`]) {
        const { status, headers, body } = await ask(theirs, path);
        expect([status, headers['content-type'], headers['content-security-policy']?.includes('sha256-')]).toEqual([
          200,
          'text/html; charset=utf-8',
          true,
        ]);
        expect(body.toString()).toContain('广东');
      }
      expect((await ask(theirs, '/zh/search?q=a')).body.toString()).toContain('Something went wrong');
    },
    { hasProcess: false },
  );
  await withNginx(
    async ({ theirs }) => {
      await ask(theirs, '/zh');
      const { status, headers, body } = await ask(theirs, place);
      expect([status, headers['retry-after'], headers['content-type']]).toEqual([429, '5', 'text/plain; charset=utf-8']);
      expect(body.toString()).toContain('请等几秒再试');
    },
    { more: 'limit_req zone=readers; limit_req_status 429;' },
  );
});

test('what is wrong where programs ask is a problem in their language that pages of any site may read, with both servers', async () => {
  const missing = [
    '/api/v1/zh/guide/nope.json',
    '/api',
    '/api/v1/EN/nope',
    '/en/nope.md',
    '/nope.csv',
    '/manifest.json',
    '/zh/changes/nope.atom',
    '/api/v1/nope',
  ];
  const refused = [...missing, '/api/v1/index.json', '/oembed', '/api/v1/zh/search.json'];
  await withNginx(async ({ own, theirs }) => {
    const asked = [...missing.map((path) => [path, 'GET', 404] as const), ...refused.map((path) => [path, 'DELETE', 405] as const)];
    for (const [path, method, status] of asked) {
      const [ours, nginx] = await Promise.all([own, theirs].map((port) => ask(port, path, { method })));
      for (const answer of [ours, nginx]) {
        expect(answer).toMatchObject({
          status,
          headers: { 'content-type': 'application/problem+json; charset=utf-8', 'access-control-allow-origin': '*' },
        });
        expect(answer?.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
        expect(problemSchema.parse(JSON.parse(answer?.body.toString() ?? '')).status).toBe(status);
      }
      expect(nginx?.body.toString()).toBe(ours?.body.toString());
    }
    expect((await ask(own, '/api/v1/zh/guide/nope.json')).body.toString()).toContain('这个地址下没有内容');
    expect((await ask(own, '/en/nope', { method: 'DELETE' })).headers['content-type']).toBe('text/html; charset=utf-8');
  });
  await withNginx(
    async ({ theirs }) => {
      const { status, headers, body } = await ask(theirs, '/api/v1/en/search.json?q=a');
      expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
        502,
        'application/problem+json; charset=utf-8',
        '*',
      ]);
      expect(problemSchema.parse(JSON.parse(body.toString()))).toMatchObject({ status: 502, title: 'Bad Gateway' });
    },
    { hasProcess: false },
  );
  await withNginx(
    async ({ theirs }) => {
      await ask(theirs, '/zh');
      const { status, headers, body } = await ask(theirs, '/api/v1/index.json');
      expect([status, headers['retry-after'], headers['access-control-allow-origin']]).toEqual([429, '5', '*']);
      expect(problemSchema.parse(JSON.parse(body.toString()))).toMatchObject({
        status: 429,
        detailZh: '你所在的网络一下子请求得太多了，请等几秒再试。',
      });
    },
    { more: 'limit_req zone=readers; limit_req_status 429;' },
  );
});

test('a redirect to the right spelling leaves out an ID number, with both servers, and nothing else', () =>
  withNginx(async ({ own, theirs }) => {
    const number = '440301199003071234';
    const spelled = [
      number,
      `%E5%8F%B7%zz${number}x`,
      '440301%2019900307%201234',
      encodeURIComponent('４４０３０１１９９００３０７１２３４'),
      number.replaceAll(/\d/gu, '%3$&'),
    ];
    const kept = ['%E7%A4%BE%E4%BF%9D%E5%8D%A1%E8%A1%A5%E5%8A%9E', '2026-11-02', 'a'.repeat(6_000), '%31'.repeat(14), '1&'.repeat(1_000)];
    const addresses = [
      ['/zh/search/', '/zh/search'],
      ['/ZH/search', '/zh/search'],
      ['/en/fees', '/en/guides/fees'],
      ['/zh/index.html', '/zh'],
      ['/index.html', '/'],
      ['//zh', '/zh'],
    ] as const;
    for (const [address, right] of addresses) {
      for (const typed of [...spelled, ...kept]) {
        for (const port of [own, theirs]) {
          const { status, headers } = await ask(port, `${address}?a=b&q=${typed}`);
          expect(status).toBe(308);
          expect(headers.location).toBe(right + (kept.includes(typed) ? `?a=b&q=${typed}` : ''));
        }
      }
    }
  }));

test(
  'a form that does not arrive, and one that is too long, are refused with a page through nginx too',
  () =>
    withNginx(async ({ own, theirs }) => {
      const head = 'POST /zh/feedback HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n';
      for (const port of [own, theirs]) {
        const answers = await Promise.all([
          sendRaw(port, `${head}Content-Length: 50\r\n\r\nuseful=`),
          sendRaw(port, `${head}Content-Length: 9000\r\n\r\n${'x'.repeat(9_000)}`),
        ]);
        expect(answers.map((answer) => [answer.slice(9, 12), answer.includes('<h1>Not taken</h1>')])).toEqual([
          ['408', true],
          ['413', true],
        ]);
      }
    }),
  30_000,
);

test('headers that are longer than nginx reads are answered with the page that leads back in', () =>
  withNginx(async ({ theirs }) => {
    const { status, headers, body } = await askRaw(theirs, '/zh', `Cookie: ${'x'.repeat(9_000)}\r\n`);
    expect([status, headers.get('content-type')]).toEqual([431, 'text/html; charset=utf-8']);
    expect(body).toContain('没有这个页面');
  }));
