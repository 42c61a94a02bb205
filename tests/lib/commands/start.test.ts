import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, readlink, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { hashBuildInputs } from '#lib/build/build-inputs.ts';
import { settingsOf } from '#lib/output/settings.ts';
import { makeLive } from '#lib/output/slots.ts';
import { startLoad } from '../../../bench/load.ts';
import { exampleDocument, examplePage, exampleSources, withProject, writeExampleSite } from '../server/example-site.ts';

const repository = resolve(import.meta.dirname, '../../..');

/** A project of its own, with this repository's lib/ and a build script that only says that it ran. */
async function withOwnProject(work: (directory: string) => Promise<void>): Promise<void> {
  await withProject(async (directory) => {
    await cp(`${repository}/lib`, `${directory}/lib`, { recursive: true });
    await symlink(`${repository}/node_modules`, `${directory}/node_modules`);
    const { imports } = JSON.parse(await readFile(`${repository}/package.json`, 'utf8')) as { imports: object };
    await writeFile(`${directory}/build.js`, `console.log('The build ran.'); process.exit(3);`);
    const scripts = { build: 'node build.js' };
    await writeFile(`${directory}/package.json`, JSON.stringify({ name: 'example', type: 'module', imports, scripts }));
    await work(directory);
  });
}

async function build(directory: string, options: Parameters<typeof writeExampleSite>[1] = {}): Promise<void> {
  await writeExampleSite(directory, { inputs: await hashBuildInputs(directory, {}), ...options });
}

type Command = readonly [name: string, ...parameters: string[]];

function run(directory: string, environment: Record<string, string> = {}, [name, ...parameters]: Command = [process.execPath]) {
  const child = spawn(name, [...parameters, `${directory}/lib/commands/start.ts`], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, exit: once(child, 'exit').then(([code]) => code as number | null), errors: text(child.stderr) };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a site that is built is served, until %s lets the last request finish and ends the process',
  async (signal) => {
    await withOwnProject(async (directory) => {
      await build(directory);
      const { child, exit } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const ready = String((await lines.next()).value);
      expect(ready).toMatch(/^The site is ready at http:\/\/127\.0\.0\.1:\d+$/);
      expect((await lines.next()).value).toBe(
        'Not set yet, but needed before the public reads the site: SITE_URL, CONTACT_EMAIL, ICP_LICENCE, PUBLIC_SECURITY_RECORD (README).',
      );
      const port = Number(/\d+$/.exec(ready)?.[0]);
      const socket = connect(port, '127.0.0.1');
      socket.write('GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'data');
      // Half a request: the process must wait for the other half.
      socket.write('GET /en HTTP/1.1\r\nHost: x\r\n');
      await once(connect(port, '127.0.0.1'), 'connect');
      child.kill(signal);
      await refused(port);
      socket.write('\r\n');
      expect(await text(socket)).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*<h1>English/);
      expect(await exit).toBe(0);
      const logged = [];
      for await (const line of lines) logged.push((JSON.parse(line) as { path: string }).path);
      expect(logged).toEqual(['/health/ready', '/en']);
    });
  },
  60_000,
);

test('nothing that authors save while a build is served is read', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const address = /http:\S+/.exec(String((await lines.next()).value))?.[0] ?? '';
    const asked = ['/en/search?q=fees', '/zh/places/find?place=x', '/zh/places/choose?place=x', '/en/deadline/answer?day=2026-01-01'];
    const answers = async () => Promise.all(asked.map(async (path) => (await fetch(address + path, { redirect: 'manual' })).status));
    const before = await answers();
    await mkdir(`${directory}/content/places`, { recursive: true });
    await writeFile(`${directory}/content/places/cities.csv`, 'Half a sen');
    expect(await answers()).toEqual(before);
    expect(before).toEqual([200, 307, 200, 200]);
  });
});

test.each<[what: string, change: (directory: string) => Promise<void>, environment: Record<string, string>, said: string]>([
  ['the project has changed', (directory) => writeFile(`${directory}/next.config.ts`, ''), {}, 'The site has changed since it was built'],
  [
    'the day has come on which its words hang',
    () => Promise.resolve(),
    { CLOCK: '2027-01-02' },
    'The site was built for 2026-11-24, and what it says has changed with the date',
  ],
])('where %s, the last build is served while a newer one is made, and goes on when that fails', async (_, change, environment, said) => {
  await withOwnProject(async (directory) => {
    await build(directory, { changeDays: ['2027-01-01'] });
    await change(directory);
    const { child, exit, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1', ...environment });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe(`${said}: the last build is served while a newer one is made.`);
    const address = /http:\S+/.exec(String((await lines.next()).value))?.[0] ?? '';
    expect(await titleOf(`${address}/en`, new Agent())).toBe('English');
    let line = '';
    while (!line.includes('The newer build failed')) line = String((await lines.next()).value);
    expect(await titleOf(`${address}/en`, new Agent())).toBe('English');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    // What a build prints is no part of the log.
    expect(await errors).toContain('The build ran.');
  });
});

test('a build made with other settings is not served: the site is built first, and says why', async () => {
  await withOwnProject(async (directory) => {
    await build(directory, { settings: settingsOf({ SITE_URL: 'https://example.org', CONTACT_EMAIL: 'editor@example.org' }) });
    const { child, exit } = run(directory, { PORT: '0', CONTACT_EMAIL: 'editor@example.org' });
    expect(await text(child.stdout)).toMatch(/^The site was built with other settings \(SITE_URL\): building it\.\n[^]*The build ran\.\n$/);
    expect(await exit).toBe(1);
  });
});

test('a newer build made with other settings leaves the last one in its place', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const address = /http:\S+/.exec(String((await createInterface(child.stdout)[Symbol.asyncIterator]().next()).value))?.[0] ?? '';
    child.stdout.resume();
    await build(directory, {
      settings: settingsOf({ SITE_URL: 'https://example.org' }),
      sources: [exampleDocument('/en', examplePage('Other')), ...exampleSources.slice(1)],
    });
    let said = '';
    child.stderr.on('data', (bytes) => (said += String(bytes)));
    await vi.waitUntil(() => said.includes('cannot be served'), { timeout: 10_000 });
    expect(await titleOf(`${address}/en`, new Agent())).toBe('English');
    child.kill('SIGTERM');
    expect(await errors).toContain('It was made with other settings (SITE_URL) than this process has: restart it with those.');
  });
});

test('where the last build is not whole, the one before is served', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    await build(directory);
    await truncate(`${directory}/out.b/site/en/index.html.br`, 0);
    const { child } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toContain('the one before takes its place');
    const address = /http:\S+/.exec(String((await lines.next()).value))?.[0] ?? '';
    expect(await titleOf(`${address}/en`, new Agent())).toBe('English');
    expect(await readlink(`${directory}/out`)).toBe('out.a');
  });
});

test('a running server notices when such a day comes, and says so in its log and at /health/ready', async () => {
  await withOwnProject(async (directory) => {
    await build(directory, { day: '2026-12-31', changeDays: ['2027-01-01'] });
    const { child } = run(directory, { PORT: '0', HOST: '127.0.0.1', CLOCK: '2026-12-31T23:59:57' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const address = /http:\S+/.exec(String((await lines.next()).value))?.[0] ?? '';
    // What is missing before the public reads the site.
    await lines.next();
    const notice = 'The site was built for 2026-12-31, and what it says has changed with the date (2027-01-01): run "npm run build".';
    expect(await (await fetch(`${address}/health/ready`)).text()).toBe('200 OK\n');
    const logged: Record<string, unknown>[] = [];
    while (!logged.some(({ warning }) => warning === notice)) {
      logged.push(JSON.parse(String((await lines.next()).value)) as Record<string, unknown>);
    }
    const ready = await fetch(`${address}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toBe(`200 OK\n${notice}\n`);
  });
}, 30_000);

test('newer builds take the place of the one that is served, and no request fails meanwhile', async () => {
  await withOwnProject(async (directory) => {
    const sourcesOf = (title: string) => [exampleDocument('/en', examplePage(title)), ...exampleSources.slice(1)];
    const titles = ['First build', 'Second build', 'Third build'];
    await build(directory, { sources: sourcesOf('First build') });
    const { child, exit, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const lines = createInterface(child.stdout);
    const log: string[] = [];
    lines.on('line', (line) => log.push(line));
    await vi.waitUntil(() => log.length > 0, { timeout: 10_000 });
    const address = /http:\S+/.exec(log[0] ?? '')?.[0] ?? '';

    // Half of the readers keep their connection, half come anew for every page.
    const agents = Array.from({ length: 8 }, (_, index) => new Agent({ keepAlive: index % 2 === 0, maxSockets: 1 }));
    const seen = new Map<string, number>();
    const failures: unknown[] = [];
    const reading = new AbortController();
    const read = async (agent: Agent): Promise<void> => {
      while (!reading.signal.aborted) {
        const title = await titleOf(`${address}/en`, agent).catch((error: unknown) => {
          failures.push(error);
          return 'failure';
        });
        seen.set(title, (seen.get(title) ?? 0) + 1);
      }
    };
    const readers = agents.map(read);
    for (const title of titles.slice(1)) {
      await build(directory, { sources: sourcesOf(title) });
      await vi.waitUntil(() => seen.has(title), { timeout: 10_000 });
      // Until the process before has ended, its readers may still be with it.
      await new Promise((wake) => setTimeout(wake, 500));
    }
    reading.abort();
    await Promise.all(readers);
    for (const agent of agents) agent.destroy();
    expect(failures).toEqual([]);
    expect([...seen.keys()]).toEqual(titles);
    expect(await titleOf(`${address}/en`, new Agent())).toBe('Third build');
    expect(log.filter((line) => line.includes('A newer build is served.'))).toHaveLength(2);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(await errors).toBe('');
  });
}, 60_000);

/** The heading of a page; fails on every answer but 200 and on a connection that breaks. */
async function titleOf(address: string, agent: Agent): Promise<string> {
  const [response] = (await once(get(address, { agent, signal: AbortSignal.timeout(5000) }), 'response')) as [IncomingMessage];
  const page = await text(response);
  if (response.statusCode !== 200) throw new Error(`The answer was ${response.statusCode}.`);
  return /<h1>(?<title>[^<]*)/.exec(page)?.groups?.title ?? '';
}

test('SIGTERM under load cuts nobody off', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, exit } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const port = Number(/\d+$/u.exec(String((await lines.next()).value))?.[0]);
    // A full pipe would stop the server.
    child.stdout.resume();
    let asked = 0;
    const paths = ['/en', '/en/guides/fees', '/en/search?q='];
    const load = startLoad({ port, connections: 40, nextPath: () => `${paths[(asked += 1) % 3]}${asked % 3 === 2 ? asked : ''}` });
    await new Promise((wake) => setTimeout(wake, 1000));
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    const { faults, times } = await load.stop();
    expect(times.length).toBeGreaterThan(100);
    // Nobody is let in again; that is no answer that was cut off.
    faults.delete('refused');
    expect([...faults]).toEqual([]);
  });
}, 30_000);

test('with WORKERS=2 two processes serve, one that ends is replaced, and SIGTERM ends both', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, exit, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1', WORKERS: '2' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const address = /http:\S+/u.exec(String((await lines.next()).value))?.[0] ?? '';
    child.stdout.resume();
    const workers = async (): Promise<number[]> =>
      (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).trim().split(' ').map(Number);
    const first = await workers();
    expect(first).toHaveLength(2);
    process.kill(first[0] ?? 0, 'SIGKILL');
    await vi.waitUntil(async () => (await workers()).length === 2 && !(await workers()).includes(first[0] ?? 0), { timeout: 10_000 });
    expect(await titleOf(`${address}/en`, new Agent())).toBe('English');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(await errors).toContain('another takes its place');
  });
}, 30_000);

test('with WORKERS=2 a process that hangs is replaced within 12 s, and one that hangs does not keep the site from ending', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, exit } = run(directory, { PORT: '0', HOST: '127.0.0.1', WORKERS: '2' });
    child.stdout.resume();
    const workers = async (): Promise<number[]> =>
      (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).trim().split(' ').map(Number);
    await once(child.stdout, 'data');
    const [hung = 0, other = 0] = await workers();
    process.kill(hung, 'SIGSTOP');
    await vi.waitUntil(async () => (await workers()).length === 2 && !(await workers()).includes(hung), { timeout: 12_000 });
    process.kill(other, 'SIGSTOP');
    const asked = performance.now();
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(performance.now() - asked).toBeLessThan(15_000);
    expect(() => process.kill(other, 0)).toThrow('ESRCH');
  });
}, 60_000);

test.each(['stuck', 'gone'])(
  'a reader of the log that is %s has no request fail and no newer build missed',
  async (way) => {
    await withOwnProject(async (directory) => {
      await build(directory);
      const { child, exit } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
      const [ready] = (await once(child.stdout, 'data')) as [Buffer];
      const [address = '', port] = /http:\S+:(\d+)/u.exec(ready.toString()) ?? [];
      if (way === 'gone') child.stdout.destroy();
      else child.stdout.pause();
      const load = startLoad({ port: Number(port), connections: 20, nextPath: () => '/en' });
      await vi.waitUntil(() => load.answered() > 3000, { timeout: 20_000 });
      await build(directory, { sources: [exampleDocument('/en', examplePage('Newer')), ...exampleSources.slice(1)] });
      await vi.waitUntil(async () => (await titleOf(`${address}/en`, new Agent())) === 'Newer', { timeout: 10_000 });
      expect([...(await load.stop()).faults]).toEqual([]);
      child.kill('SIGTERM');
      expect(await exit).toBe(0);
    });
  },
  60_000,
);

test('once a build is served its folder is needed no more', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, exit, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const [ready] = (await once(child.stdout, 'data')) as [Buffer];
    const address = /http:\S+/u.exec(ready.toString())?.[0] ?? '';
    for (const folder of ['out', 'out.a']) await rm(`${directory}/${folder}`, { recursive: true });
    await new Promise((wake) => setTimeout(wake, 2000));
    const paths = ['/en', '/large/en/guides/fees', '/en/search?q=fees', '/robots.txt', '/en/nope'];
    const answers = await Promise.all(paths.map(async (path) => (await fetch(address + path)).status));
    expect(answers).toEqual([200, 200, 200, 200, 404]);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(await errors).toBe('');
  });
});

test.each(['close', 'stay open'])(
  'idle connections that take up every open file keep nobody out for long, whether they %s',
  async (way) => {
    await withOwnProject(async (directory) => {
      await build(directory);
      const command: Command = ['sh', '-c', 'ulimit -n 256; exec "$@"', 'sh', process.execPath];
      const { child, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1' }, command);
      const log: string[] = [];
      createInterface(child.stdout).on('line', (line) => log.push(line));
      await vi.waitUntil(() => log.length > 0, { timeout: 10_000 });
      const [address = '', port] = /http:\S+:(\d+)/.exec(log[0] ?? '') ?? [];
      const idle = Array.from({ length: 400 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
      onTestFinished(() => idle.forEach((socket) => socket.destroy()));
      await new Promise((wake) => setTimeout(wake, 1000));
      if (way === 'close') for (const socket of idle) socket.destroy();
      const isServing = () =>
        titleOf(`${address}/en`, new Agent()).then(
          () => true,
          () => false,
        );
      await vi.waitUntil(isServing, { timeout: way === 'close' ? 5000 : 12_000, interval: 100 });
      // Once for all that are refused in ten seconds.
      expect([1, 2]).toContain(log.filter((line) => line.includes('new ones are refused')).length);
      child.kill('SIGTERM');
      expect(await errors).toBe('');
    });
  },
  60_000,
);

test('a newer build that cannot be served leaves the last one in its place', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, errors } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const address = /http:\S+/.exec(String((await lines.next()).value))?.[0] ?? '';
    await writeFile(`${directory}/out.b`, 'no folder');
    await makeLive(directory, 'out.b');
    await new Promise((wake) => setTimeout(wake, 3000));
    expect((await fetch(`${address}/en`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await errors).toContain('The newer build cannot be served; the last one is still served. There is no out.b/manifest.json');
  });
}, 30_000);

test('a site that is not built is built first, and a build that fails ends the process', async () => {
  await withOwnProject(async (directory) => {
    const unbuilt = run(directory, { PORT: '0' });
    const output = await text(unbuilt.child.stdout);
    expect(await unbuilt.exit).toBe(1);
    expect(output).toMatch(/^The site is not built yet: building it\.\n[^]*The build ran\.\n$/);
  });
});

test('a build that could not be served is built anew', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    await truncate(`${directory}/out/data/search.json`, 20);
    const { child, exit } = run(directory, { PORT: '0' });
    expect(await text(child.stdout)).toMatch(/^The site is not built yet: building it\.\n[^]*The build ran\.\n$/);
    expect(await exit).toBe(1);
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s during the build ends the build too', async (signal) => {
  await withOwnProject(async (directory) => {
    await writeFile(`${directory}/build.js`, `console.log('Under way'); setInterval(() => {}, 1000)`);
    const { child, exit } = run(directory);
    // The output ends only when every process that could write to it has ended.
    for await (const line of createInterface(child.stdout)) {
      if (line === 'Under way') child.kill(signal);
    }
    expect(await exit).toBe(1);
  });
});

test.each([
  ['', 'localhost'],
  ['0.0.0.0', 'localhost'],
  ['localhost', 'localhost'],
  ['127.0.0.2', '127.0.0.2'],
])('with HOST=%s the site says that it is ready at %s', async (host, shown) => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child } = run(directory, { PORT: '0', HOST: host });
    const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    expect(value).toMatch(new RegExp(`^The site is ready at http://${RegExp.escape(shown)}:\\d+$`));
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1 is not an address of this machine: set HOST to one that is, or leave it out.\n'],
  ['name.invalid', 'No address is known for the host name.invalid: set HOST to a name or an address of this machine, or leave it out.\n'],
])('HOST=%s, where nothing can listen, is one sentence', async (host, sentence) => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { exit, errors } = run(directory, { PORT: '0', HOST: host });
    expect(await errors).toBe(sentence);
    expect(await exit).toBe(1);
  });
});

test('a port that is in use is one sentence', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exit, errors } = run(directory, { PORT: String(port), HOST: '127.0.0.1' });
    expect(await errors).toBe(`Port ${port} is in use: stop the other program or set PORT to another number.\n`);
    expect(await exit).toBe(1);
    other.close();
  });
});

const wrongPort = 'PORT must be a number from 0 to 65535';
const wrongHost = 'HOST must be a host name or an IP address, such as localhost or 127.0.0.1';
const wrongEmail = 'CONTACT_EMAIL must be an e-mail address such as editor@example.org';

test.each([
  [{ PORT: 'x' }, [wrongPort]],
  [{ PORT: '70000' }, [wrongPort]],
  [{ PORT: '-1' }, [wrongPort]],
  [{ PORT: '3000.5' }, [wrongPort]],
  [{ HOST: 'http://localhost' }, [wrongHost]],
  [{ HOST: '127.0.0.1:80' }, [wrongHost]],
  [{ HOST: '[::1]' }, [wrongHost]],
  [{ HOST: ' ' }, [wrongHost]],
  [{ CONTACT_EMAIL: 'editor' }, [wrongEmail]],
  [{ PORT: 'x', HOST: '*', CONTACT_EMAIL: 'editor' }, [wrongPort, wrongHost, wrongEmail]],
])('the configuration %j is refused in plain words, all at once, before anything is built', async (environment, problems) => {
  await withOwnProject(async (directory) => {
    const { exit, errors, child } = run(directory, environment);
    expect(await text(child.stdout)).toBe('');
    expect(await errors).toBe(`The configuration is wrong:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
    expect(await exit).toBe(1);
  });
});

/** Resolves as soon as nobody accepts connections on the port. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      socket.destroy();
    } catch {
      return;
    }
  }
}
