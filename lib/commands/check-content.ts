import { checkContent } from '#lib/content/check.ts';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { readAllContentFiles } from '#lib/content/parse/files.ts';

/**
 * `npm run check:content`: reads all content, prints every problem with its rule
 * (docs/contributing/checks.md), exits 1 when there is one; else prints how many
 * statements of each document have a source.
 */
const { problems, files, shares } = checkContent(readAllContentFiles());
if (problems.length > 0) {
  const withRules = problems.map(({ file, line, column, reason, source, ruleId }) => ({
    file,
    line,
    column,
    reason: `${reason} [${source}:${ruleId}]`,
  }));
  console.error(formatProblems(withRules));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content. Nothing was built.`);
  process.exitCode = 1;
} else {
  for (const { path, sourced, unsourced, marked } of shares) {
    const facts = sourced + unsourced;
    const share = facts === 0 ? 100 : Math.floor((100 * sourced) / facts);
    console.log(`${path}: ${share} %, ${sourced} of ${facts} statements have a source; ${marked} state no fact`);
  }
  console.log(`Content is in order: ${files} files read.`);
}
