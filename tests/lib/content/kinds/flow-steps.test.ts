import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowFile } from '#lib/content/kinds/flow.ts';
import { changeAnswer, follow, listAnswerPaths, listFoundSteps, listStepAddresses, reopen } from '#lib/content/kinds/flow-steps.ts';
import { contentFile, soundContent } from '../example-content.ts';

const name = 'flows/what-should-i-do.yaml';
const sound = flowFile.parse(contentFile(name, soundContent[name] ?? '')).data;
/** The sound flow, in which a message can also be for somebody. */
const flow = {
  ...sound,
  questions: {
    ...sound.questions,
    what: { asks: 'what', answers: { lost: 'who', expired: 'expired-who', message: 'scam' } },
    'expired-who': { asks: 'who', answers: { self: 'lost-self' } },
  },
};

it('answers lead to a question or to an outcome, or nowhere', () => {
  expect(follow(flow, [])).toEqual({ question: 'what' });
  expect(follow(flow, ['lost'])).toEqual({ question: 'who' });
  expect(follow(flow, ['lost', 'child'])).toEqual({ outcome: 'lost-child' });
  expect(follow(flow, ['lost', 'parent'])).toBeUndefined();
  expect(follow(flow, ['lost', 'child', 'more'])).toBeUndefined();
});

it('every way is listed, the start first, in the order of the answers', () => {
  expect([...listAnswerPaths(flow)].map((answers) => answers.join('/'))).toEqual([
    '',
    'lost',
    'lost/self',
    'lost/child',
    'expired',
    'expired/self',
    'message',
  ]);
});

it('searches elsewhere shall find a step once, where the way to it is shortest', () => {
  expect(listFoundSteps(flow).map((answers) => answers.join('/'))).toEqual(['', 'lost', 'expired', 'message', 'lost/self', 'lost/child']);
});

describe('changing an answer', () => {
  it('keeps the later ones that still apply', () => {
    expect(changeAnswer(flow, ['lost', 'self'], 0, 'expired')).toEqual(['expired', 'self']);
    expect(changeAnswer(flow, ['lost', 'child'], 0, 'expired')).toEqual(['expired']);
    expect(changeAnswer(flow, ['lost', 'child'], 0, 'message')).toEqual(['message']);
    expect(changeAnswer(flow, ['lost', 'child'], 1, 'self')).toEqual(['lost', 'self']);
  });

  it('asks the last question again, or an earlier one with the later answers kept', () => {
    expect(reopen(['lost', 'child'], 1)).toEqual(['lost']);
    expect(reopen(['lost', 'child'], 0)).toEqual(['-', 'child']);
    expect(reopen(['lost'], 0)).toEqual([]);
  });

  it('leads from every step, at every answer, to a step that there is', () => {
    const addresses = new Set(listStepAddresses(flow).map((answers) => answers.join('/')));
    const ways = [...listAnswerPaths(flow)].filter((answers) => answers.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.nat(), (answers, seed) => {
        const index = seed % answers.length;
        expect(addresses).toContain(reopen(answers, index).join('/'));
        const before = follow(flow, answers.slice(0, index));
        const options = before && 'question' in before ? Object.keys(flow.questions[before.question as 'what']?.answers ?? {}) : [];
        for (const answer of options) expect(addresses).toContain(changeAnswer(flow, answers, index, answer).join('/'));
      }),
    );
  });
});
