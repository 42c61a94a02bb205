import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { parseEnvironment } from './environment.ts';

const clockSchema = z.object({
  CLOCK: z
    .union([z.iso.date(), z.iso.datetime({ local: true }).refine((moment) => !moment.endsWith('Z'))], {
      error: 'must be a day or a moment in China such as 2027-01-02 or 2026-12-31T23:59:50',
    })
    .optional(),
});

/**
 * The time that `CLOCK` sets among environment variables, in milliseconds, or undefined when the real clock counts.
 *
 * @throws {Error} when it is neither a day nor a moment
 */
export function parseClock(environment: Readonly<Record<string, string | undefined>>): number | undefined {
  const { CLOCK } = parseEnvironment(clockSchema, environment);
  return CLOCK === undefined ? undefined : Date.parse(`${CLOCK.includes('T') ? CLOCK : `${CLOCK}T00:00:00`}+08:00`);
}

const set = parseClock(process.env);
/** How far the time of this process is ahead of the real clock, in milliseconds. */
const ahead = set === undefined ? 0 : set - Date.now();

const chinaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/**
 * The day it is in China, as `YYYY-MM-DD`: the only place where this site asks what day
 * it is. The environment variable `CLOCK` sets a day or a moment, from which the time runs on.
 */
export function today(): string {
  return chinaDayOf(Date.now() + ahead);
}

/** The milliseconds since 1970 by the clock of the machine, whatever day `CLOCK` sets. */
export function machineTime(): number {
  return Date.now();
}

/** The day it is in China at a moment given in milliseconds since 1970, as `YYYY-MM-DD`. */
export function chinaDayOf(moment: number): string {
  return chinaDay.format(moment);
}

/** Noon in China on a day, `YYYY-MM-DD`: the same day nearly everywhere. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

/** The month, `YYYY-MM`, so many months before that of a day. */
export function monthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toPlainYearMonth().toString();
}

/** The day after a day, both as `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
