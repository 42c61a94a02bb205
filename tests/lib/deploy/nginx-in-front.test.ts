import { readFile } from 'node:fs/promises';
import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import { request } from 'node:https';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { listFiles } from '#lib/build/build-inputs.ts';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { ask } from '../../../bench/answer.ts';
import { answerDifferences } from '../../../bench/answer-differences.ts';
import { startNginxInFront } from '../../../bench/nginx-in-front.ts';
import { freePort } from '../../../bench/running-server.ts';
import { servePrepared, withProject, writeExampleSite } from '../server/example-site.ts';

type InFront = NonNullable<Awaited<ReturnType<typeof startNginxInFront>>>;

/** Puts nginx in front of a process that answers, and one that does not; says so where nginx or openssl is missing. */
async function withNginxInFront(
  work: (nginx: InFront, own: { readonly port: number; readonly asked: string[]; readonly project: string }) => Promise<void>,
  rate?: string,
): Promise<void> {
  await withProject(async (project) => {
    await writeExampleSite(project);
    const site = prepareSite(await loadOutput(project));
    const asked: string[] = [];
    await servePrepared(
      site,
      async (port) => {
        const nginx = await startNginxInFront(project, site.manifest, {
          processes: [port, await freePort()],
          ...(rate === undefined ? {} : { rate }),
        });
        if (!nginx) return console.warn('nginx or openssl is not installed: deploy/nginx.conf was not tried.');
        try {
          await work(nginx, { port, asked, project });
        } finally {
          await nginx.stop();
        }
      },
      (line) => asked.push((JSON.parse(line) as { path: string }).path),
    );
  });
}

test('nginx as it is shipped answers like npm start', async () => {
  await withNginxInFront(async ({ port }, own) => {
    expect(await answerDifferences((await loadOutput(own.project)).manifest, own.port, port)).toEqual([]);
  }, '10000r/s');
});

test('it speaks TLS and HTTP/2, and leads there from plain HTTP, but for what proves whose the host is', async () => {
  await withNginxInFront(async ({ tlsPort, redirectPort }) => {
    const session = connect(`https://127.0.0.1:${tlsPort}`, { rejectUnauthorized: false });
    expect(await statusOverHttp2(session, '/en')).toBe(200);
    expect(session.alpnProtocol).toBe('h2');
    session.destroy();
    const asked = request({ port: tlsPort, host: '127.0.0.1', path: '/en/search?q=fees', rejectUnauthorized: false }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(200);
    // The process behind is told that the reader came over TLS.
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    const plain = await ask(redirectPort, '/en/search?q=fees');
    expect([plain.status, plain.headers.location]).toEqual([308, 'https://example.org/en/search?q=fees']);
    expect((await ask(redirectPort, '/.well-known/acme-challenge/x')).status).toBe(404);
  });
});

test('whoever asks too often is told when to come again, by a sentence in both languages, also of what a process answers', async () => {
  await withNginxInFront(async ({ port, log }) => {
    for (const path of ['/en', '/en/search?q=fees', '/en/guides/fees']) {
      const answers = await Promise.all(Array.from({ length: 200 }, () => ask(port, path)));
      const refused = answers.find(({ status }) => status === 429);
      expect(answers.filter(({ status }) => status !== 200 && status !== 429)).toEqual([]);
      expect(refused?.headers).toMatchObject({
        'retry-after': '5',
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      expect(String(refused?.body)).toMatch(/请稍?等几秒再试。\n.*try again in a few seconds\.\n/u);
    }
    expect(await readFile(log, 'utf8')).not.toContain('127.0.0.1');
  });
});

test('the same answer is made once within ten seconds, but nothing about what readers say, and nothing that was not found', async () => {
  await withNginxInFront(async ({ port }, { asked }) => {
    const howOften = async (path: string, method = 'GET'): Promise<number> => {
      const before = asked.length;
      for (let time = 0; time < 3; time += 1) await ask(port, path, { method });
      return asked.length - before;
    };
    expect(await howOften('/en/search?q=cached')).toBe(1);
    expect(await howOften('/large/zh/deadline/answer?day=2026-11-01')).toBe(1);
    // Only what answered 200 is kept.
    expect(await howOften('/zh/search?q=110101199001011234')).toBe(3);
    expect(await howOften('/en/feedback?page=/guides/fees')).toBe(3);
    expect(await howOften('/en/feedback/thanks?page=/guides/fees')).toBe(3);
    expect(await howOften('/en/feedback', 'POST')).toBe(3);
    const answer = await ask(port, '/en/search?q=cached');
    expect(answer.headers['cache-control']).toMatch(/^private/u);
  });
});

test('while no process answers, documents are there, and what was asked for a moment ago; what was typed is in the cache alone', async () => {
  await withProject(async (project) => {
    await writeExampleSite(project);
    const site = prepareSite(await loadOutput(project));
    let nginx: InFront | undefined;
    const first = await servePrepared(site, async (port) => {
      nginx = await startNginxInFront(project, site.manifest, { processes: [port, await freePort()] });
      return nginx && ask(nginx.port, '/en/search?q=zhangsan');
    });
    if (!nginx) return console.warn('nginx or openssl is not installed: deploy/nginx.conf was not tried.');
    try {
      const { port, log, cache } = nginx;
      expect((await listFiles(cache, '.')).length).toBe(1);
      expect(await readFile(log, 'utf8')).not.toContain('zhangsan');
      expect((await ask(port, '/en')).status).toBe(200);
      expect((await ask(port, '/en/search?q=other')).status).toBe(502);
      expect((await ask(port, '/en/search?q=zhangsan')).body).toEqual(first?.body);
    } finally {
      await nginx.stop();
    }
  });
});

async function statusOverHttp2(session: ClientHttp2Session, path: string): Promise<number> {
  const [headers] = (await once(session.request({ ':path': path }), 'response')) as [IncomingHttpHeaders];
  return Number(headers[':status']);
}
