import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The signals by which a process is asked to end. */
export const endingSignals = ['SIGTERM', 'SIGINT'] as const;

/**
 * Watches a server that does not listen yet, so that it can be closed without cutting
 * anyone off. The function it returns stops accepting connections, closes those on which
 * no request is under way, and resolves when the last request is answered.
 */
export function gracefulClose(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return async () => {
    const closed = once(server, 'close');
    server.close();
    // Node closes connections between two requests, but takes one that has sent nothing at all for busy.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    await closed;
  };
}
