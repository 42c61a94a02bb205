import { checkContent } from '#lib/content/check.ts';
import { ContentError, formatProblems } from '#lib/content/parse/content-error.ts';
import { readAllContentFiles } from '#lib/content/parse/files.ts';

/**
 * `npm run check:content`: reads all content, prints every problem, exits 1 when there is
 * one; else prints how many statements of each document have a source.
 */
try {
  const { problems, files, shares } = checkContent(readAllContentFiles());
  if (problems.length > 0) throw new ContentError(problems);
  for (const { path, sourced, unsourced, marked } of shares) {
    const facts = sourced + unsourced;
    const share = facts === 0 ? 100 : Math.floor((100 * sourced) / facts);
    console.log(`${path}: ${share} %, ${sourced} of ${facts} statements have a source; ${marked} state no fact`);
  }
  console.log(`Content is in order: ${files} files read.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(formatProblems(error.problems));
  console.error(`\n${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'} in content. Nothing was built.`);
  process.exitCode = 1;
}
