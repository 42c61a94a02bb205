import { describe, expect, it } from 'vitest';
import { allInlines, plainBlocks, plainText } from '#lib/document/walk.ts';
import type { Block } from '#lib/document/blocks.ts';
import { blocksOnDay } from '#lib/content/compose/compose.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { readDocument } from '#lib/content/kinds/kind.ts';
import { flowPartsType, flowSlug, flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { getStep, listSteps } from '#lib/pages/flow/step.ts';
import { getOutcomeStep, listOutcomeSteps, outcomeText, type OutcomeStep } from '#lib/pages/flow/outcome.ts';
import { today } from '#lib/site/clock.ts';
import { rightsPath } from '#lib/site/paths.ts';
import { follow, listAnswerPaths, openAnswer } from '#lib/content/kinds/flow-steps.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';

const now = today();
const flow = flowFile.read();
const outcomes = listOutcomeSteps();
const ways = locales.flatMap((locale) => outcomes.map((answers) => ({ locale, answers, way: answers.join('/') })));

/** The outcome that answers lead to. */
function outcomeOf(answers: readonly string[]): string {
  const place = follow(flow, answers);
  return place && 'outcome' in place ? place.outcome : '';
}

/** All outcomes whose name fits, in both languages. */
function stepsOf(name: RegExp): OutcomeStep[] {
  return ways.filter(({ answers }) => name.test(outcomeOf(answers))).map(({ locale, answers }) => getOutcomeStep(locale, answers, now));
}

function wordsOf({ document, request }: OutcomeStep): string {
  return [document.title, plainBlocks(document.answer), plainBlocks(document.blocks), request.chinese].join('\n');
}

function sourcesOf(blocks: readonly Block[]): string[] {
  return [...allInlines(blocks)].flatMap((inline) => (inline.type === 'source' ? inline.id : []));
}

it('every way ends at exactly one outcome, after at most three taps, and every outcome is reached', () => {
  const ends = [...listAnswerPaths(flow)].filter((answers) => {
    const place = follow(flow, answers);
    return place && 'outcome' in place;
  });
  expect(ends.map((answers) => answers.join('/'))).toEqual(outcomes.map((answers) => answers.join('/')));
  expect(ends.filter((answers) => answers.length > 3)).toEqual([]);
  expect(new Set(ends.map(outcomeOf))).toEqual(new Set(Object.keys(flow.outcomes)));
});

describe.each(ways)('$locale $way', ({ locale, answers }) => {
  const step = getOutcomeStep(locale, answers, now);

  it('answers on the first screen, with a source for all that it says', () => {
    const words = plainBlocks(step.parts.answer);
    expect(lengthOf(locale, words)).toBeLessThanOrEqual(locale === 'en' ? 40 : 90);
    expect(step.document.sources.length).toBeGreaterThan(3);
  });

  it('has steps, a place to go to, something to bring, something to ask, and numbers to call', () => {
    const { parts } = step;
    expect(parts.steps.length).toBeGreaterThan(1);
    expect(parts.where).not.toEqual([]);
    expect(parts.bring).not.toEqual([]);
    expect(parts.ask).not.toEqual([]);
    expect(parts.call.map((item) => plainText(item)).join(' ')).toContain('12333');
    expect(step.related.length).toBeGreaterThan(1);
  });

  it('names two or three rights, each by an article, and leads to all of them', () => {
    const sources = listSources();
    expect([2, 3]).toContain(step.parts.rights.length);
    for (const right of step.parts.rights) {
      const ids = right.flatMap((inline) => (inline.type === 'source' ? inline.id : []));
      expect(ids).not.toEqual([]);
      expect(ids.map((id) => sources.get(id)?.kind)).toEqual(ids.map(() => 'law'));
    }
    const links = [...allInlines(step.document.blocks)].flatMap((inline) => (inline.type === 'link' ? inline.href : []));
    expect(links).toContain(rightsPath);
    expect(listTitles(locale, [rightsPath])).toHaveLength(1);
  });

  it('has words to say at a counter, as one says them to a clerk', () => {
    expect(step.request.chinese).toMatch(/^您好，/u);
    expect(step.request.chinese).not.toContain('你好');
  });

  it('has a text short enough to send, with the first sentence of each step, which ends with who says it, checked when, and the address', () => {
    const text = outcomeText(step, 'https://example.org/x');
    expect(text.length).toBeLessThan(1550);
    expect(text).toMatch(locale === 'zh' ? /\n社保问答 · 核对日期：\d+年.*\n/u : /\nSocial security inquiry · Checked: \d+ .*\n/u);
    expect(text).toMatch(/\nhttps:\/\/example\.org\/x\n$/u);
    expect(text).not.toMatch(/[[\]*^]/u);
    const lines = step.parts.steps.map(({ title }, index) => `${index + 1}. ${title}${locale === 'zh' ? '：' : ': '}`);
    for (const line of lines) {
      const rest = text.split('\n').find((each) => each.startsWith(line));
      expect(rest?.slice(line.length)).toMatch(locale === 'zh' ? /^[^。？]+[。？]$/u : /^\S.*[.?]$/u);
    }
    expect(text).toContain(step.request.chinese);
  });
});

function lengthOf(locale: Locale, words: string): number {
  return locale === 'en' ? words.split(/\s+/u).length : Array.from(words.replaceAll(/\s/gu, '')).length;
}

describe.each(locales)('the parts in %s', (locale) => {
  it.each(['2026-12-31', '2027-01-01'])('keep every answer short on %s', (day) => {
    const { blocks } = readDocument(flowPartsType, locale, flowSlug);
    const answers = new Map<string, string>();
    let part = '';
    for (const block of blocksOnDay(blocks, day)) {
      if (block.type === 'heading') part = block.depth === 3 && block.id.startsWith('answer-') ? block.id : '';
      else if (part !== '') answers.set(part, `${answers.get(part) ?? ''} ${plainBlocks([block])}`);
    }
    expect(answers.size).toBeGreaterThan(20);
    const long = [...answers].filter(([, words]) => lengthOf(locale, words.trim()) > (locale === 'en' ? 40 : 90));
    expect(long).toEqual([]);
  });
});

describe('what fits who asks', () => {
  it('who lost a card is told to report both functions, in the same words in the answer and in the first step', () => {
    const steps = stepsOf(/^lost-/u);
    expect(steps).toHaveLength(2 * 3);
    for (const { parts } of steps) {
      const words = [plainBlocks(parts.answer), plainBlocks(parts.steps[0]?.blocks ?? [])];
      for (const told of words) expect(told).toMatch(/没有就两边都打|if not, call both/u);
    }
  });

  it('who is not registered reads the two time limits and how to leave, on the page, in the text and on the sheet', () => {
    for (const step of stepsOf(/^registration-employee$/u)) {
      const { parts, locale } = step;
      const rights = parts.rights.map((right) => plainText(right)).join('\n');
      for (const words of [plainBlocks(step.document.blocks), outcomeText(step, '/'), rights]) {
        expect(words).toMatch(locale === 'zh' ? /两年内[^]*一年内|一年内[^]*两年内/u : /two years[^]*one year|one year[^]*two years/u);
        expect(words).toMatch(locale === 'zh' ? /解除合同[^]*失业金/u : /end the contract[^]*unemployment benefit/u);
      }
      expect(sourcesOf(step.document.blocks)).toContain('implementing-provisions-13');
    }
  });

  it('an employer is told of the 15 days when somebody leaves, with the first steps and on the way from leaving a job', () => {
    for (const step of stepsOf(/^(?:registration|left)-company$/u)) {
      expect(sourcesOf(step.document.blocks)).toEqual(expect.arrayContaining(['labour-contract-law-50', 'social-insurance-law-50']));
      expect(outcomeText(step, '/')).toMatch(/15(?: days|天)/u);
      expect(step.parts.ask.map((item) => plainText(item)).join('\n')).toMatch(/15(?: days|天)/u);
    }
  });

  it('asks how early a card may be exchanged only where it has not expired', () => {
    const asking = ways.filter(({ locale, answers }) =>
      /提前多久|How early/u.test(
        getOutcomeStep(locale, answers, now)
          .parts.ask.map((item) => plainText(item))
          .join('\n'),
      ),
    );
    expect(new Set(asking.map(({ answers }) => outcomeOf(answers)))).toEqual(new Set(['message']));
  });

  it('an employer is told no rights of older and disabled people, and finds its own words in the title', () => {
    const steps = stepsOf(/-company$/u);
    expect(steps).toHaveLength(2 * 4);
    expect(steps.flatMap(({ document }) => sourcesOf(document.blocks))).not.toContain('handling-regulations-30');
    expect(flowWordsFile.read().outcomes['registration-company']?.zh).toMatch(/参保登记.*增员/u);
    expect(flowWordsFile.read().outcomes['changed-company']?.zh).toMatch(/单位.*社保登记/u);
    expect(flow.outcomes['changed-company']?.first).not.toContain('company-tell');
  });

  it('who acts for an older or disabled person is told their right', () => {
    const steps = stepsOf(/-other$/u);
    expect(steps.length).toBeGreaterThan(10);
    for (const { parts } of steps) expect(parts.rights.flat()).toContainEqual(expect.objectContaining({ id: 'handling-regulations-30' }));
  });

  it('a parent needs no authorisation, and asks which paper to bring and whether the child must come', () => {
    const steps = stepsOf(/^(?!phone).*-child$/u);
    expect(steps).toHaveLength(2 * 6);
    for (const step of steps) {
      expect(wordsOf(step)).not.toMatch(/授权书|authorisation/u);
      expect(plainBlocks(step.document.blocks)).toMatch(/孩子要不要到场|Must the child come/u);
    }
  });

  it('who reports an employer is told that a wrong office must pass it on', () => {
    const steps = stepsOf(/^registration-(?:employee|outside)$/u);
    expect(steps).toHaveLength(2 * 3);
    for (const { parts } of steps) expect(parts.rights.flat()).toContainEqual(expect.objectContaining({ id: 'social-insurance-law-82' }));
  });

  it('the first question begins with what is urgent, and keeps an employer apart from somebody whom one has not registered', () => {
    const answers = Object.keys(flow.questions[flow.start]?.answers ?? {});
    expect(answers.slice(0, 3)).toEqual(['lost', 'used', 'message']);
    expect(answers.length).toBeLessThanOrEqual(22);
    expect(answers.indexOf('company')).toBeGreaterThan(answers.indexOf('not-registered'));
    expect(Object.keys(flow.questions['registration-status']?.answers ?? {})).not.toContain('company');
  });
});

describe('a case that a guide is about', () => {
  it.each([
    ['used', 'card-fraud'],
    ['refused', 'hospital-or-pharmacy-refuses'],
    ['elsewhere', 'treatment-elsewhere'],
    ['fault', 'e-card-and-code-faults'],
    ['contributions/gap', 'gap-in-contributions'],
    ['contributions/twice', 'insured-twice'],
    ['life/born', 'newborns-and-children'],
    ['life/retired', 'retirement'],
    ['life/over-age', 'working-past-retirement'],
    ['life/died', 'after-a-death'],
    ['outside/leaving', 'leaving-china'],
    ['moved/living-elsewhere', 'treatment-elsewhere'],
    ['left-job/not-working', 'unemployment-benefit'],
    ['left-job/outside', 'leaving-china'],
    ['left-job/company', 'staff-changes'],
  ])('%s leads on to %s first', (way, guide) => {
    expect(flow.outcomes[outcomeOf(way.split('/'))]?.related[0]).toBe(`/guides/${guide}`);
  });

  it('who leaves China reads that an end costs the years, before how to apply', () => {
    for (const { parts } of stepsOf(/^leaving-china$/u)) {
      expect(plainBlocks(parts.steps[0]?.blocks ?? [])).toMatch(/以前的年限就没有了|years paid so far are then lost/u);
    }
  });
});

describe('what the check of November 2026 corrected stays corrected', () => {
  it('row 3: the duty to be in resident medical insurance is named, before it begins and after', () => {
    for (const step of stepsOf(/^(?:registration|left)-flexible$/u)) {
      expect(sourcesOf([...step.document.answer, ...step.document.blocks])).toContain('medical-security-law-11');
    }
  });

  it('row 5: a foreigner’s 30 days run from the work permit, not by article 58', () => {
    for (const step of stepsOf(/^registration-outside$/u)) {
      expect(sourcesOf(step.document.answer)).toContain('foreigners-order-16-4');
      expect(sourcesOf([...step.document.answer, ...step.document.blocks])).not.toContain('social-insurance-law-58');
    }
  });

  it('row 7: who has no citizen number is told of the number and card for foreigners', () => {
    for (const step of stepsOf(/^first-outside$/u)) {
      expect(sourcesOf(step.document.answer)).toContain('foreigners-order-16-10');
      expect(sourcesOf(step.document.answer)).not.toContain('first-card-free');
    }
  });

  it('row 8: the condition of unemployment benefit never stands without the ending under article 38', () => {
    for (const step of stepsOf(/^left-not-working$/u)) {
      for (const blocks of [step.document.answer, step.document.blocks]) {
        expect(sourcesOf(blocks)).toContain('implementing-provisions-13');
        expect(plainBlocks(blocks)).not.toMatch(/不是自己要|give up the job|given up/u);
      }
    }
  });

  it('row 9: the first of the 30 days is not counted', () => {
    for (const step of stepsOf(/^registration-(?:employee|company)$/u)) expect(sourcesOf(step.document.blocks)).toContain('civil-code-201');
    for (const step of stepsOf(/^registration-company$/u)) expect(sourcesOf(step.document.answer)).toContain('civil-code-201');
  });

  it('row 50: that a card is kept or changed rests on the Ministry, not on a page about several cards', () => {
    for (const step of stepsOf(/^moved-(?:same|away|self|child|other)$/u)) {
      expect(sourcesOf(step.document.answer)).not.toContain('guangxi-card-answers');
    }
  });
});

describe.each(locales)('the steps in %s', (locale) => {
  it.each(listSteps().map((answers) => [answers.join('/'), answers] as const))(
    '%s leads on only to steps that there are',
    (_way, answers) => {
      const addresses = new Set(listSteps().map((each) => ['/steps', ...each].join('/')));
      const step = getStep(locale, answers, now);
      const next = [
        ...step.given.map(({ changePath }) => changePath),
        ...(step.kind === 'question' ? step.answers.map(({ path }) => path) : []),
      ];
      expect(next.filter((path) => !addresses.has(path))).toEqual([]);
      expect(step.given).toHaveLength(answers.includes(openAnswer) ? answers.indexOf(openAnswer) : answers.length);
    },
  );
});
