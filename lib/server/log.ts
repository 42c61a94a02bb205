import { writeSync } from 'node:fs';
import { Socket } from 'node:net';

/** The most characters that wait for whoever reads the log; lines beyond them are dropped, so that memory does not grow with what nobody reads. */
const mostWaiting = 2 * 1024 * 1024;

const standardOutput = 1;

let waiting = '';
let dropped = 0;

/**
 * Writes a line to standard output, together with all others of this turn of the event
 * loop, because each write costs as much as a small answer.
 */
export function writeSoon(line: string): void {
  if (waiting.length + process.stdout.writableLength > mostWaiting) return void (dropped += 1);
  if (waiting === '') setImmediate(writeWaiting);
  if (dropped > 0) waiting += `${eventLine({ warning: `Lines of the log that nobody read were dropped: ${dropped}.` })}\n`;
  dropped = 0;
  waiting += `${line}\n`;
}

/** Writes something that happened, with its time. */
export function logEvent(event: Readonly<Record<string, string>>): void {
  writeSoon(eventLine(event));
}

/** Has lines written that wait when the process ends, and a log reader that goes away not take the site with it. */
export function prepareLog(): void {
  process.stdout.on('error', () => undefined);
  process.on('exit', writeWaiting);
}

function eventLine(event: Readonly<Record<string, string>>): string {
  return JSON.stringify({ time: new Date().toISOString(), ...event });
}

function writeWaiting(): void {
  const lines = waiting;
  waiting = '';
  if (process.stdout instanceof Socket) return void process.stdout.write(lines);
  try {
    // A stream to a file ends with its first error; a disk that is full may have room again.
    writeSync(standardOutput, lines);
  } catch {
    dropped += lines.split('\n').length - 1;
  }
}
