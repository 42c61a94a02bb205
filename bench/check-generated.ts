import { VFile } from 'vfile';
import { checkContent } from '#lib/content/check.ts';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { readAllContentFiles } from '#lib/content/parse/files.ts';
import { orderFile } from '#lib/content/kinds/data/order.ts';

/**
 * Checks the content of the site and as many generated documents as its argument says,
 * and prints how long that took and how much memory it needed at most, as JSON. A process
 * of its own, so that the memory is that of this one check.
 */
const count = Number(process.argv[2] ?? 0);
const real = readAllContentFiles();
// The guide on fake messages is the one guide that need not warn of them: its copies would have to.
const guides = real.filter(
  ({ path }) => path.startsWith('content/guides/') && path.endsWith('.en.md') && path !== 'content/guides/fake-messages.en.md',
);
const generated = Array.from({ length: count / 2 }, (_, index) => {
  const english = guides[index % guides.length];
  const chinese = real.find(({ path }) => path === english?.path.replace('.en.md', '.zh.md'));
  return [english, chinese].map((file) => {
    const path = String(file?.path).replace(/(?=\.(?:en|zh)\.md$)/u, `-${index}`);
    return new VFile({ path, value: String(file) });
  });
}).flat();
const slugs = generated.filter(({ path }) => path.endsWith('.en.md')).map(({ stem = '' }) => stem.replace(/\.en$/u, ''));
const listed = real.map((file) =>
  file.path === `content/${orderFile.name}`
    ? new VFile({ path: file.path, value: String(file).replace('guides:\n', `guides:\n${slugs.map((slug) => `  - ${slug}\n`).join('')}`) })
    : file,
);

const start = performance.now();
const { problems, files } = checkContent([...listed, ...generated]);
const milliseconds = performance.now() - start;
if (problems.length > 0) throw new Error(formatProblems(problems));
console.log(JSON.stringify({ files, milliseconds, kilobytes: process.resourceUsage().maxRSS }));
