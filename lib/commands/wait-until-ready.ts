import { setTimeout } from 'node:timers/promises';
import { healthAddresses } from '#lib/output/logged-address.ts';
import { readAddress } from '#lib/server/listen-address.ts';

/**
 * For service managers and containers: waits until the process that serves on `HOST` and `PORT` says that requests should be
 * sent there, and ends with 1 when it does not within the seconds that are given (30).
 */
const { host, port } = readAddress(process.env);
const isEverywhere = host === undefined || host === '0.0.0.0' || host === '::';
const address = `http://${isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}${healthAddresses.ready}`;
const until = performance.now() + Number(process.argv[2] ?? 30) * 1000;

async function isReady(): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Asks until it is ready, or it has taken too long. */
async function becomesReady(): Promise<boolean> {
  if (await isReady()) return true;
  if (performance.now() >= until) return false;
  await setTimeout(200);
  return becomesReady();
}

const ready = await becomesReady();
if (!ready) console.error(`${address} does not say that it is ready.`);
process.exitCode = ready ? 0 : 1;
