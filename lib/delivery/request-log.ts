/** What the log keeps of one request: nothing that says who asked. */
export interface LoggedRequest {
  readonly method: string;
  /** The request target as it was sent; only its path is logged. */
  readonly target: string;
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
export function requestLogLine(time: Date, { method, target, status, bytes, milliseconds }: LoggedRequest): string {
  const record = { time: time.toISOString(), method, path: loggedPath(target), status, bytes, milliseconds };
  return JSON.stringify(record).replaceAll(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function loggedPath(target: string): string {
  const [path = ''] = target.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]|%3f|%23/i);
  const masked = path.split('/').map((segment) => (countDigits(segment) < 15 ? segment : '[number]')).join('/');
  return masked.length > longestLoggedPath ? `${masked.slice(0, longestLoggedPath)}…` : masked;
}

function countDigits(segment: string): number {
  return decodeLeniently(segment).match(/\p{Nd}/gu)?.length ?? 0;
}

function decodeLeniently(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
