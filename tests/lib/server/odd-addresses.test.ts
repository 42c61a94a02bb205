import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { exampleSources, servePrepared, withProject, writeExampleSite } from './example-site.ts';

/** What objects have without being asked, what paths end with elsewhere, what nobody means, and what is there. */
const parts = [
  ...`__proto__ constructor prototype toString hasOwnProperty valueOf __defineGetter__ null undefined NaN -1 1e9
    en zh large guides fees search places find deadline feedback api v1 embed 404 refused EN Guides Í ﬁ
    .. . %2e%2e %2f %5c %00 %zz % %E7%A4%BE %ff {{title}} <b> " ' * ~ ; , @ :
    index.html robots.txt fees.md index.html.br wp-login.php .env .git`.split(/\s+/u),
  '',
  'a'.repeat(300),
  '社'.repeat(100),
];

const queries = [
  '',
  '?',
  '?q=',
  '?q=__proto__',
  '?__proto__=1',
  '?place=constructor',
  '?day=toString',
  '?q=%zz',
  '?q[]=1&q=2',
  '?&&&=',
  '?q=%00',
];

/** The same list at every run. */
function* listAddresses(): Generator<string> {
  let seed = 1;
  const pick = <Item>(items: readonly Item[]): Item => {
    seed = (seed * 48_271) % 2_147_483_647;
    return items[seed % items.length] as Item;
  };
  for (const first of parts) for (const second of parts) yield `/${first}/${second}`;
  for (;;) yield `${Array.from({ length: pick([1, 2, 3, 4, 5]) }, () => `/${pick(parts)}`).join('')}${pick(queries)}`;
}

/** Asks on one connection until it is closed; gives the status of each answer. */
function askTogether(port: number, addresses: readonly string[]): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1').setEncoding('latin1');
    let received = '';
    socket.on('data', (text: string) => (received += text));
    socket.once('error', reject);
    socket.once('close', () => resolve(Array.from(received.matchAll(/^HTTP\/1\.1 (\d{3}) /gmu), ([, status]) => Number(status))));
    const requests = addresses.map((address, index) => {
      const isLast = index === addresses.length - 1;
      return `GET ${address} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n${isLast ? 'Connection: close\r\n' : ''}\r\n`;
    });
    socket.write(requests.join(''));
  });
}

test('10,000 odd addresses are answered, none of them with what went wrong inside', async () => {
  await withProject(async (project) => {
    await writeExampleSite(project, { sources: exampleSources });
    await servePrepared(prepareSite(await loadOutput(project)), async (port) => {
      const addresses = listAddresses();
      const statuses = new Map<number, number>();
      for (let asked = 0; asked < 10_000;) {
        // What cannot be read as an address ends its connection, so that each may be the last one.
        const some = Array.from({ length: 50 }, () => addresses.next().value as string);
        const answers = await Promise.all(some.map((address) => askTogether(port, [address])));
        for (const [status] of answers) statuses.set(status ?? 0, (statuses.get(status ?? 0) ?? 0) + 1);
        asked += some.length;
      }
      expect([...statuses.keys()].filter((status) => status === 0 || status >= 500)).toEqual([]);
      expect(statuses.get(200)).toBeGreaterThan(5);
    });
  });
});
