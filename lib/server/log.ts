let waiting = '';

/**
 * Writes a line to standard output, together with all others of this turn of the event
 * loop, because each write costs as much as a small answer.
 */
export function writeSoon(line: string): void {
  if (waiting === '') setImmediate(writeWaiting);
  waiting += `${line}\n`;
}

/** Writes something that happened, with its time. */
export function logEvent(event: Readonly<Record<string, string>>): void {
  writeSoon(JSON.stringify({ time: new Date().toISOString(), ...event }));
}

/** Has lines written that wait when the process ends, and a log reader that goes away not take the site with it. */
export function prepareLog(): void {
  process.stdout.on('error', () => undefined);
  process.on('exit', writeWaiting);
}

function writeWaiting(): void {
  process.stdout.write(waiting);
  waiting = '';
}
