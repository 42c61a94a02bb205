import path from 'node:path';

/** The day that the site under test is built and served for: a fresh clone gives the same verdict on any day. */
const testDay = '2026-11-24';

/** The folder of the project, which the site is built in. */
export const project = path.resolve(import.meta.dirname, '../..');

/** Builds the site when it is not built as it is tested, and from then on lets it be the day of the tests in this process. */
export async function buildSite(): Promise<boolean> {
  process.env.CLOCK = testDay;
  const { ensureBuilt } = await import('#lib/commands/ensure-built.ts');
  return ensureBuilt(project);
}
