import { connect, type Socket } from 'node:net';

/** What a load has seen: how many answers, how long they took in milliseconds, and what went wrong, by its name. */
interface LoadReport {
  readonly times: number[];
  /** `reset`, `cut off`, `refused`, `status 500` … and how often. */
  readonly faults: Map<string, number>;
}

/** A load that runs until it is stopped. */
export interface Load {
  /** How many answers there were. */
  readonly answered: () => number;
  /** How many connections have had an answer. */
  readonly connected: () => number;
  /** Resolves when every connection has had its last answer. */
  readonly stop: () => Promise<LoadReport>;
}

interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  /** The path to ask for next. */
  readonly nextPath: () => string;
}

/**
 * Asks without a pause on connections that are kept, as browsers do, by raw sockets: what is
 * wrong with an answer is seen byte by byte. Figures of it are those of one process that shares
 * the machine; take ratios.
 */
export function startLoad({ port, connections, nextPath }: LoadOptions): Load {
  const times: number[] = [];
  const faults = new Map<string, number>();
  let isStopped = false;
  let connected = 0;
  const readers = Array.from({ length: connections }, keepAsking);
  return {
    answered: () => times.length,
    connected: () => connected,
    async stop() {
      isStopped = true;
      await Promise.all(readers);
      return { times, faults };
    },
  };

  async function keepAsking(): Promise<void> {
    let isFirst = true;
    for (;;) {
      if (isStopped) return;
      const end = await askOnOneConnection(() => {
        if (isFirst) connected += 1;
        isFirst = false;
      });
      if (end === 'closed') continue;
      faults.set(end, (faults.get(end) ?? 0) + 1);
      return;
    }
  }

  /** Asks until the server closes, the load is stopped or something goes wrong. */
  function askOnOneConnection(hasAnswered: () => void): Promise<string> {
    return new Promise((resolve) => {
      let received = Buffer.alloc(0);
      let start = 0;
      let isAsking = false;
      let mayAsk = true;
      const socket: Socket = connect(port, '127.0.0.1', ask).setNoDelay();
      socket.on('data', (bytes) => {
        received = received.length === 0 ? bytes : Buffer.concat([received, bytes]);
        const head = received.indexOf('\r\n\r\n');
        if (head === -1) return;
        const headers = received.toString('latin1', 0, head);
        const length = Number(/\r\ncontent-length: (\d+)/iu.exec(headers)?.[1] ?? 0);
        if (received.length < head + 4 + length) return;
        times.push(performance.now() - start);
        hasAnswered();
        received = received.subarray(head + 4 + length);
        isAsking = false;
        const status = Number(headers.slice(9, 12));
        if (status >= 400) return finish(`status ${status}`);
        if (/\r\nconnection: close/iu.test(headers)) mayAsk = false;
        if (isStopped) return finish('closed');
        if (mayAsk) ask();
      });
      socket.on('error', (error: NodeJS.ErrnoException) =>
        finish(error.code === 'ECONNREFUSED' ? 'refused' : isAsking ? 'reset' : 'closed'),
      );
      socket.on('close', () => finish(isAsking ? (received.length > 0 ? 'cut off' : 'reset') : 'closed'));

      function ask(): void {
        start = performance.now();
        isAsking = true;
        socket.write(`GET ${nextPath()} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n`);
      }
      function finish(end: string): void {
        socket.destroy();
        resolve(end);
      }
    });
  }
}

/** The value below which a share of values lies. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** The faults of a report in words; empty when there are none. */
export function faultsOf({ faults }: LoadReport): string {
  return [...faults].map(([fault, count]) => `${count} × ${fault}`).join(', ');
}
