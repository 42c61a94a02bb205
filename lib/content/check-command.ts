import { checkContent } from './check.ts';
import { ContentError, formatProblems } from './content-error.ts';
import { readAllContentFiles } from './files.ts';

/** `npm run check:content`: reads all content, prints every problem, exits 1 when there is one. */
try {
  const { problems, files } = checkContent(readAllContentFiles());
  if (problems.length > 0) throw new ContentError(problems);
  console.log(`Content is in order: ${files} files read.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(formatProblems(error.problems));
  console.error(`\n${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'} in content. Nothing was built.`);
  process.exitCode = 1;
}
