import { describe, expect, it } from 'vitest';
import { plainBlocks, plainText } from '#lib/content/body.ts';
import { getFlow } from '#lib/content/flow.ts';
import { getOutcomeStep, getStep, listOutcomeSteps, listSteps, outcomeText } from '#lib/content/flow-page.ts';
import { follow, listAnswerPaths, openAnswer } from '#lib/content/flow-steps.ts';
import { locales } from '#lib/locale.ts';

const flow = getFlow();
const outcomes = listOutcomeSteps();
const ways = locales.flatMap((locale) => outcomes.map((answers) => ({ locale, answers, way: answers.join('/') })));

it('every way ends at exactly one outcome, after at most three taps, and every outcome is reached', () => {
  const ends = [...listAnswerPaths(flow)].filter((answers) => {
    const place = follow(flow, answers);
    return place && 'outcome' in place;
  });
  expect(ends.map((answers) => answers.join('/'))).toEqual(outcomes.map((answers) => answers.join('/')));
  expect(ends.filter((answers) => answers.length > 3)).toEqual([]);
  const reached = ends.flatMap((answers) => {
    const place = follow(flow, answers);
    return place && 'outcome' in place ? place.outcome : [];
  });
  expect(new Set(reached)).toEqual(new Set(Object.keys(flow.outcomes)));
});

describe.each(ways)('$locale $way', ({ locale, answers }) => {
  const step = getOutcomeStep(locale, answers);

  it('answers on the first screen, with a source for all that it says', () => {
    const words = plainBlocks(step.parts.answer);
    const length = locale === 'en' ? words.split(/\s+/u).length : Array.from(words.replaceAll(/\s/gu, '')).length;
    expect(length).toBeLessThanOrEqual(locale === 'en' ? 40 : 90);
    expect(step.document.sources.length).toBeGreaterThan(3);
  });

  it('has steps, something to bring, something to ask, the rights of articles 29 to 32, and numbers to call', () => {
    const { parts } = step;
    expect(parts.steps.length).toBeGreaterThan(1);
    expect(parts.bring).not.toEqual([]);
    expect(parts.ask).not.toEqual([]);
    expect(parts.rights).toHaveLength(4);
    expect(parts.call.map((item) => plainText(item)).join(' ')).toContain('12333');
    expect(step.related.length).toBeGreaterThan(1);
  });

  it('has a text short enough to paste, which ends with the address', () => {
    const text = outcomeText(step, 'https://example.org/x');
    expect(text.length).toBeLessThan(1500);
    expect(text).toMatch(/\nhttps:\/\/example\.org\/x\n$/u);
    expect(text).not.toMatch(/[[\]*^]/u);
  });
});

describe.each(locales)('the steps in %s', (locale) => {
  it.each(listSteps().map((answers) => [answers.join('/'), answers] as const))(
    '%s leads on only to steps that there are',
    (_way, answers) => {
      const addresses = new Set(listSteps().map((each) => ['/steps', ...each].join('/')));
      const step = getStep(locale, answers);
      const next = [
        ...step.given.map(({ changePath }) => changePath),
        ...(step.kind === 'question' ? step.answers.map(({ path }) => path) : []),
      ];
      expect(next.filter((path) => !addresses.has(path))).toEqual([]);
      expect(step.given).toHaveLength(answers.includes(openAnswer) ? answers.indexOf(openAnswer) : answers.length);
    },
  );
});
