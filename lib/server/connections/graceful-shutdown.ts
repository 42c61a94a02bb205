import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** The signals by which a process is asked to end. */
export const endingSignals = ['SIGTERM', 'SIGINT'] as const;

/** Ends a server without cutting anyone off. */
interface Shutdown {
  /** Whether the server has been asked to end: requests should be sent elsewhere. */
  readonly isAsked: () => boolean;
  /** Whether every connection shall end with its next answer. */
  readonly isEnding: () => boolean;
  /** Asks it to end; resolves when the last connection is closed, 10 s later at most. */
  readonly end: () => Promise<void>;
}

/** How long the whole may take, in milliseconds. */
const longest = 10_000;

/** How long connections that are still in the kernel's queue are waited for before the port closes, in milliseconds. */
const longestQueue = 5000;

/** How long a connection on which nothing was ever asked is left open, in milliseconds; Node closes others that are idle after as long. */
const longestSilence = 5000;

/**
 * Watches a server that does not listen yet, so that it can be ended. Connections that are
 * open stay open for one more answer, which says `Connection: close`: a reader may be about to
 * use one that looks idle, and what was sent on it may be in the kernel's buffer. Before that
 * the port closes, in a moment in which nobody waits to be accepted; told earlier that their
 * connections end, readers would come again meanwhile, and those in the queue would be reset.
 */
export function makeShutdown(server: Server): Shutdown {
  const sockets = new Set<Socket>();
  let accepted = 0;
  let isAsked = false;
  let isEnding = false;
  server.on('connection', (socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return { isAsked: () => isAsked, isEnding: () => isEnding, end };

  async function end(): Promise<void> {
    isAsked = true;
    const deadline = setTimeout(longest, undefined, { ref: false }).then(() => server.closeAllConnections());
    await emptyQueue();
    isEnding = true;
    const closed = once(server, 'close');
    // The close of an HTTP server closes idle connections too; this one only stops listening.
    NetServer.prototype.close.call(server);
    const silence = setTimeout(longestSilence, undefined, { ref: false }).then(() => {
      for (const socket of sockets) if (socket.bytesRead === 0) socket.end();
    });
    await Promise.race([closed, Promise.all([deadline, silence]).then(() => closed)]);
  }

  /** Waits for a turn of the event loop in which nobody was accepted. */
  async function emptyQueue(): Promise<void> {
    const until = performance.now() + longestQueue;
    for (let before = -1; accepted !== before && performance.now() < until;) {
      before = accepted;
      await setImmediate();
      await setImmediate();
    }
  }
}
