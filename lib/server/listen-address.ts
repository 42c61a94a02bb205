import { isIP } from 'node:net';
import { z } from 'zod';
import { parseEnvironment } from '#lib/site/environment.ts';

const addressSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(3000),
  HOST: z
    .union([z.hostname(), z.string().refine((host) => isIP(host) !== 0)], {
      error: 'must be a host name or an IP address, such as localhost or 127.0.0.1',
    })
    .optional(),
  WORKERS: z
    .string()
    .regex(/^[1-9]\d?$/, 'must be a number from 1 to 99')
    .transform(Number)
    .default(1),
  FEEDBACK_FOLDER: z.string().default('feedback'),
});

/** Where and how a server listens, and where it keeps what readers say. */
export interface ListenAddress {
  readonly port: number;
  /** Every address of the machine when it is left out. */
  readonly host: string | undefined;
  /** How many processes serve. */
  readonly workers: number;
  /** The folder that holds what readers say, within the project or as an absolute path. */
  readonly feedbackFolder: string;
}

/**
 * Reads where to listen and with how many processes to serve from the environment variables `PORT`, `HOST` and
 * `WORKERS`, and where to keep what readers say from `FEEDBACK_FOLDER`.
 *
 * @throws {Error} with a line for each that is wrong and what it should be
 */
export function readAddress(environment: Readonly<Record<string, string | undefined>>): ListenAddress {
  const { PORT, HOST, WORKERS, FEEDBACK_FOLDER } = parseEnvironment(addressSchema, environment);
  return { port: PORT, host: HOST, workers: WORKERS, feedbackFolder: FEEDBACK_FOLDER };
}

/** Says in one sentence what kept a server from listening and what to do; an error that is not about that stays as it is. */
export function explainListenError(error: NodeJS.ErrnoException, port: number, host: string | undefined): Error {
  const sentence = listenProblems(port, host)[error.code ?? ''];
  return sentence === undefined ? error : new Error(sentence, { cause: error });
}

/** What keeps a server from listening, by the code that Node gives it. */
function listenProblems(port: number, host: string | undefined): Readonly<Record<string, string>> {
  const unknownHost = `No address is known for the host ${host}: set HOST to a name or an address of this machine, or leave it out.`;
  const foreignHost = `${host} is not an address of this machine: set HOST to one that is, or leave it out.`;
  return {
    EADDRINUSE: `Port ${port} is in use: stop the other program or set PORT to another number.`,
    EACCES: `Port ${port} needs more rights: set PORT to a number above 1023.`,
    ENOTFOUND: unknownHost,
    // No name server could be asked.
    EAI_AGAIN: unknownHost,
    EADDRNOTAVAIL: foreignHost,
    // An address that is only valid with the name of a network interface.
    EINVAL: foreignHost,
  };
}
