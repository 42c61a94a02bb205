import { closeSync, fchmodSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Feedback } from '#lib/feedback/feedback.ts';
import { monthsBefore } from '#lib/site/clock.ts';

/** The most bytes of one month. */
const mostBytes = 10 * 1024 * 1024;

/** The most answers about one page and day that are kept; of those beyond them nothing is. */
const mostOfPage = 200;

/** How many months are kept besides the one that it is: with it, nothing lies longer than the 13 months that the privacy page promises. */
const monthsKept = 12;

/** Keeps what readers say. */
interface FeedbackStore {
  /** Keeps an answer where there is room for it. Throws when it cannot be written. */
  readonly keep: (feedback: Feedback) => void;
}

/**
 * Opens the folder that holds what readers say, a file for each month with a line of JSON for each answer; undefined when nothing
 * can be written there.
 *
 * Several processes may write to one file: each line is one write at its end.
 */
export function openFeedbackStore(folder: string): FeedbackStore | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.probe-${process.pid}`);
    closeSync(openSync(probe, 'w', 0o600));
    rmSync(probe);
  } catch {
    return undefined;
  }
  let day = '';
  const counts = new Map<string, number>();
  return {
    keep(feedback) {
      if (feedback.day !== day) {
        day = feedback.day;
        counts.clear();
      }
      const count = (counts.get(feedback.page) ?? 0) + 1;
      counts.set(feedback.page, count);
      if (count > mostOfPage) return;
      const { words, ...rest } = feedback;
      // The last one of a day is kept without its words, as a sign that there may be more.
      append(join(folder, `${day.slice(0, 7)}.jsonl`), count === mostOfPage || words === undefined ? rest : feedback);
    },
  };
}

function append(path: string, entry: object): void {
  const line = Buffer.from(`${JSON.stringify(entry)}\n`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size + line.length > mostBytes) return;
  const file = openSync(path, 'a', 0o600);
  try {
    // Whoever made the file, it is nobody else's to read.
    if (size === 0) fchmodSync(file, 0o600);
    writeSync(file, line);
  } finally {
    closeSync(file);
  }
}

/**
 * Removes the files of months that are over for longer than they are kept; where there is no folder, there is nothing to remove.
 *
 * @param day the day that it really is in China, `YYYY-MM-DD`
 */
export function forgetOldFeedback(folder: string, day: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const first = monthsBefore(day, monthsKept);
  for (const name of readdirSync(folder)) {
    // Another process may be doing the same.
    if (/^\d{4}-\d{2}\.jsonl$/.test(name) && name.slice(0, 7) < first) rmSync(join(folder, name), { force: true });
  }
}
