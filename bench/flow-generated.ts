import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Flow, flowWordsFile } from '#lib/content/kinds/flow.ts';

/**
 * Makes every page of a flow with three questions of as many answers as its argument says,
 * the outcomes those of the site, and prints how many pages there were and how long they
 * took, as JSON. A process of its own: content is read from the folder it runs in.
 */
const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'flow-'));
cpSync('content', join(folder, 'content'), { recursive: true });
const [flowPath, wordsPath] = ['', '.words'].map((kind) => join(folder, `content/flows/what-should-i-do${kind}.yaml`)) as [string, string];
const flow = parse(readFileSync(flowPath, 'utf8')) as Flow;
const words = parse(readFileSync(wordsPath, 'utf8')) as ReturnType<typeof flowWordsFile.read>;

// The parser of content takes no aliases.
const written = { aliasDuplicateObjects: false };
const answers = Array.from({ length: count }, (_, index) => `a${index}`);
const outcomes = Object.keys(flow.outcomes);
const leadTo = (target: (answer: string, index: number) => string): Record<string, string> =>
  Object.fromEntries(answers.map((answer, index) => [answer, target(answer, index)]));
const questions: Flow['questions'] = { start: { asks: 'generated', answers: leadTo((one) => one) } };
for (const one of answers) {
  questions[one] = { asks: 'generated', answers: leadTo((two) => `${one}-${two}`) };
  for (const two of answers) {
    questions[`${one}-${two}`] = { asks: 'generated', answers: leadTo((_, index) => String(outcomes[index % outcomes.length])) };
  }
}
const generated = { en: 'Generated', zh: '生成' };
const asked = { title: generated, answers: Object.fromEntries(answers.map((answer) => [answer, generated])) };
writeFileSync(flowPath, stringify({ ...flow, start: 'start', questions }, written));
writeFileSync(wordsPath, stringify({ ...words, questions: { ...words.questions, generated: asked } }, written));

process.chdir(folder);
// Loaded only now: the folder with the content is the one that the process is in.
const { getStep, listSteps } = await import('#lib/pages/flow/step.ts');
const { today } = await import('#lib/site/clock.ts');
const start = performance.now();
const steps = listSteps();
const listed = performance.now();
for (const step of steps) getStep('en', step, today());
const end = performance.now();
console.log(JSON.stringify({ pages: steps.length, listed: listed - start, made: end - listed }));
rmSync(folder, { recursive: true });
