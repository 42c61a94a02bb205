/** What the log keeps of one request: nothing that says who asked. */
export interface LoggedRequest {
  readonly method: string;
  /** The request target as it was sent; only its path is logged. */
  readonly target: string;
  /** The address of the site that it is, when it is one: that is logged as it is. */
  readonly address?: string | undefined;
  readonly status: number;
  /** How many bytes of content were sent. */
  readonly bytes: number;
  readonly milliseconds: number;
}

const longestLoggedPath = 200;

/**
 * One line of JSON, in ASCII, for one request. The query is left out, since it repeats
 * what a reader typed; so is every segment of the path with 15 or more digits, which may be
 * the number of an identity card or a social security card.
 */
export function requestLogLine(time: Date, { method, target, address, status, bytes, milliseconds }: LoggedRequest): string {
  return JSON.stringify({ time: time.toISOString(), method, path: address ?? loggedPath(target), status, bytes, milliseconds });
}

function loggedPath(target: string): string {
  const [path = ''] = target.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]|%3f|%23/i);
  // Digits in percent encoding count too, so a number cannot hide in it.
  const masked = path.replaceAll(/(^|\/)(?:[^\d/]*\d){15}[^/]*/g, '$1[number]');
  const short = masked.length > longestLoggedPath ? `${masked.slice(0, longestLoggedPath)}...` : masked;
  return short.replaceAll(/[^\x20-\x7e]/g, '?');
}
