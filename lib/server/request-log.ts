import { isbot } from 'isbot';

/** What the log keeps of one request: nothing that says who asked. */
export interface LoggedRequest {
  readonly method: string;
  /** The address of the site that was asked for, or where it begins; see logged-address.ts. */
  readonly address: string;
  readonly status: number;
  /** How many bytes of content were sent. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** What the reader's program says that it is; the line has only whether that is a crawler. */
  readonly agent: string | undefined;
}

/** One line of JSON for one request. */
export function requestLogLine(time: Date, { method, address, status, bytes, milliseconds, agent }: LoggedRequest): string {
  const client = isbot(agent) ? 'crawler' : 'other';
  return JSON.stringify({ time: time.toISOString(), method, path: address, status, bytes, milliseconds, client });
}
