import { expect, it } from 'vitest';
import { descriptionOf } from '#lib/text/sentences.ts';

it('what a link shows ends where a sentence ends, and is one sentence at least', () => {
  expect(descriptionOf('en', 'Call 12333. It costs 1.5 yuan.')).toBe('Call 12333. It costs 1.5 yuan.');
  expect(descriptionOf('en', `Call 12333. ${'Then wait. '.repeat(20)}`)).toBe(`Call 12333.${' Then wait.'.repeat(17)}`);
  expect(descriptionOf('zh', `打 12333。${'等'.repeat(90)}。`)).toBe('打 12333。');
  expect(descriptionOf('zh', `${'等'.repeat(100)}。走。`)).toBe(`${'等'.repeat(100)}。`);
  expect(descriptionOf('zh', '')).toBe('');
});
