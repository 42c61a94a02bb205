import { expect, it } from 'vitest';
import { problemsAfter, problemsOf, soundContent } from '../../example-content.ts';

const name = 'subjects.yaml';

it('a line that there is not, and a word that is no text, are told at their places', () => {
  expect(problemsAfter(name, 'ask: tax', 'ask: weather')).toMatchInlineSnapshot(
    `"content/subjects.yaml:6:10: \`others[1].ask\` must be \`socialInsurance\` or \`medicalInsurance\` or \`tax\` or \`housingFund\` or \`government\` or \`legalAdvice\` or \`fraud\`, not \`weather\`"`,
  );
  expect(problemsAfter(name, '[weather]', '[12315]')).toMatchInlineSnapshot(
    `"content/subjects.yaml:4:13: \`others[0].typed[0]\` must be a text, not \`12315\`"`,
  );
});

it('a missing file is one problem', () => {
  const { [name]: subjects, ...rest } = soundContent;
  expect(subjects).toBeDefined();
  expect(problemsOf(rest)).toMatchInlineSnapshot(`"content/subjects.yaml:1:1: this file is missing"`);
});
