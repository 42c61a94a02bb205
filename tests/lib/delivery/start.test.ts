import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { hashBuildInputs } from '#lib/delivery/build-inputs.ts';
import { withProject, writeExampleSite } from './example-site.ts';

const repository = resolve(import.meta.dirname, '../../..');

/** A project of its own, with this repository's lib/ and a build script that only says that it ran. */
async function withOwnProject(work: (directory: string) => Promise<void>): Promise<void> {
  await withProject(async (directory) => {
    await cp(`${repository}/lib`, `${directory}/lib`, { recursive: true });
    await symlink(`${repository}/node_modules`, `${directory}/node_modules`);
    const { imports } = JSON.parse(await readFile(`${repository}/package.json`, 'utf8')) as { imports: object };
    const script = `node -e "console.log('The build ran.'); process.exit(3)"`;
    await writeFile(`${directory}/package.json`, JSON.stringify({ name: 'example', type: 'module', imports, scripts: { build: script } }));
    await work(directory);
  });
}

async function build(directory: string): Promise<void> {
  await writeExampleSite(directory, { dynamicRoutes: [], inputs: await hashBuildInputs(directory, {}) });
}

function run(directory: string, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [`${directory}/lib/delivery/start.ts`], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, exit: once(child, 'exit').then(([code]) => code as number | null), errors: text(child.stderr) };
}

test('a site that is built is served, until SIGTERM lets the last request finish and ends the process', async () => {
  await withOwnProject(async (directory) => {
    await build(directory);
    const { child, exit } = run(directory, { PORT: '0', HOST: '127.0.0.1' });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const ready = String((await lines.next()).value);
    expect(ready).toMatch(/^The site is ready at http:\/\/localhost:\d+$/);
    const port = Number(/\d+$/.exec(ready)?.[0]);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'data');
    // Half a request: the process must wait for the other half.
    socket.write('GET /en HTTP/1.1\r\nHost: x\r\n');
    await once(connect(port, '127.0.0.1'), 'connect');
    child.kill('SIGTERM');
    await refused(port);
    socket.write('\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*<h1>English/);
    expect(await exit).toBe(0);
    const logged = [];
    for await (const line of lines) logged.push((JSON.parse(line) as { path: string }).path);
    expect(logged).toEqual(['/health/ready', '/en']);
  });
});

test('a site that is not built, or has changed, is built first, and a build that fails ends the process', async () => {
  await withOwnProject(async (directory) => {
    const unbuilt = run(directory, { PORT: '0' });
    const output = await text(unbuilt.child.stdout);
    expect(await unbuilt.exit).toBe(1);
    expect(output).toMatch(/^The site is not built yet: building it\.\n[^]*The build ran\.\n$/);

    await build(directory);
    await writeFile(`${directory}/next.config.ts`, '');
    const changed = run(directory, { PORT: '0' });
    expect(await text(changed.child.stdout)).toMatch(/^The site has changed since it was built: building it\.\n/);
    expect(await changed.exit).toBe(1);
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

test.each(['x', '70000', '-1', '3000.5'])('PORT=%s is refused in plain words before anything is built', async (port) => {
  await withOwnProject(async (directory) => {
    const { exit, errors, child } = run(directory, { PORT: port });
    expect(await text(child.stdout)).toBe('');
    expect(await errors).toBe('PORT must be a number from 0 to 65535.\n');
    expect(await exit).toBe(1);
  });
});

test('a wrong configuration of the site is told without a stack, before anything is built', async () => {
  await withOwnProject(async (directory) => {
    const { exit, errors, child } = run(directory, { CONTACT_EMAIL: 'editor' });
    expect(await text(child.stdout)).toBe('');
    expect(await errors).toBe("The site's configuration is wrong:\n  CONTACT_EMAIL must be an e-mail address such as editor@example.org\n");
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
