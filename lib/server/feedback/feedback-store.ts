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
  /** Keeps an answer, unless there are enough of its page and day; false when its month is full. Throws when it cannot be written. */
  readonly keep: (feedback: Feedback) => boolean;
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
      if (count > mostOfPage) return true;
      const { words, ...rest } = feedback;
      // The last one of a day is kept without its words, as a sign that there may be more.
      return append(join(folder, `${day.slice(0, 7)}.jsonl`), count === mostOfPage || words === undefined ? rest : feedback);
    },
  };
}

/** The same as a store keeps, with one sentence for whoever runs the server for each month that is full. */
export function warnWhenFull(keep: FeedbackStore['keep'], warn: (warning: string) => void): FeedbackStore['keep'] {
  let warned = '';
  return (feedback) => {
    const isKept = keep(feedback);
    const month = feedback.day.slice(0, 7);
    if (!isKept && month !== warned) {
      warned = month;
      warn(`${month}.jsonl has its ${mostBytes / 1024 / 1024} MB: what readers say about pages is refused until the month is over.`);
    }
    return isKept;
  };
}

/** Adds a line to a file; false when there is no room for it. */
function append(path: string, entry: object): boolean {
  const line = Buffer.from(`${JSON.stringify(entry)}\n`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size + line.length > mostBytes) return false;
  const file = openSync(path, 'a', 0o600);
  try {
    // Whoever made the file, it is nobody else's to read.
    if (size === 0) fchmodSync(file, 0o600);
    writeSync(file, line);
    return true;
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
