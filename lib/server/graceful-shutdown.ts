import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** The signals by which a process is asked to end. */
export const endingSignals = ['SIGTERM', 'SIGINT'] as const;

/** How a server is closed: `end` closes connections on which nothing is under way, `retire` lets their readers ask once more. */
export type Farewell = 'end' | 'retire';

/**
 * Watches a server that does not listen yet, so that it can be closed without cutting
 * anyone off. The function it returns stops accepting connections and resolves when the
 * last request is answered and the last connection closed. A server that another takes
 * the place of retires: a reader may be about to use a connection that looks idle.
 */
export function gracefulClose(server: Server): (farewell?: Farewell) => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return async (farewell = 'end') => {
    const closed = once(server, 'close');
    if (farewell === 'retire') {
      // The close of an HTTP server closes idle connections; this one only stops listening.
      NetServer.prototype.close.call(server);
    } else {
      server.close();
      // Node closes connections between two requests, but takes one that has sent nothing at all for busy.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    }
    await closed;
  };
}
