import type { VFileMessage } from 'vfile-message';

/**
 * What is wrong with content: every problem found, each with file, line, column and a plain sentence. Whatever parses,
 * reads or composes content throws it when a file that it rests on has a fault.
 */
export class ContentError extends Error {
  /** The problems in the order in which they were found. */
  readonly problems: readonly VFileMessage[];

  constructor(problems: readonly VFileMessage[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Writes problems as `file:line:column: sentence`, one a line, in the order of file, line and column. */
export function formatProblems(problems: readonly Pick<VFileMessage, 'file' | 'line' | 'column' | 'reason'>[]): string {
  return problems
    .toSorted(
      (a, b) => (a.file ?? '').localeCompare(b.file ?? '', 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    )
    .map((problem) => `${problem.file}:${problem.line ?? 1}:${problem.column ?? 1}: ${problem.reason.replaceAll(/\s+/gu, ' ')}`)
    .join('\n');
}
