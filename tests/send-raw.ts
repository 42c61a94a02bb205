import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends bytes as they are on a connection of their own, and gives all that is answered until it is closed. */
export async function sendRaw(port: number, bytes: string | Buffer, encoding: BufferEncoding = 'utf8'): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, encoding) : bytes);
  return text(socket);
}
