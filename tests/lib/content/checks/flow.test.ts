import { describe, expect, it } from 'vitest';
import { edited, problemsAfter, problemsOf, soundContent } from '../example-content.ts';

const flow = 'flows/what-should-i-do.yaml';
const words = 'flows/what-should-i-do.words.yaml';
const parts = 'flows/what-should-i-do.en.md';

/** What is said of the routing after one edit, other files aside. */
function faults(passage: string, replacement: string): string {
  return problemsAfter(flow, passage, replacement)
    .split('\n')
    .filter((line) => line.startsWith(`content/${flow}`))
    .join('\n');
}

describe('the graph', () => {
  it('an answer that leads back is reported at the answer', () => {
    expect(faults('child: lost-child', 'child: who')).toMatchInlineSnapshot(`
      "content/flows/what-should-i-do.yaml:15:40: this answer leads back to \`who\`: readers would go round in a circle
      content/flows/what-should-i-do.yaml:28:3: no answer leads to the outcome \`lost-child\`"
    `);
  });

  it('a question and an outcome that nobody reaches are reported', () => {
    expect(faults('lost: who', 'lost: scam')).toMatchInlineSnapshot(`
      "content/flows/what-should-i-do.yaml:13:3: no answer leads to the question \`who\`
      content/flows/what-should-i-do.yaml:17:3: no answer leads to the outcome \`lost-self\`
      content/flows/what-should-i-do.yaml:28:3: no answer leads to the outcome \`lost-child\`"
    `);
    expect(faults('child: lost-child', 'child: lost-self')).toMatchInlineSnapshot(
      `"content/flows/what-should-i-do.yaml:28:3: no answer leads to the outcome \`lost-child\`"`,
    );
  });

  it('a question without answers is reported', () => {
    expect(faults('answers: { self: lost-self, child: lost-child }', 'answers: {}')).toMatchInlineSnapshot(
      `"content/flows/what-should-i-do.yaml:15:5: \`questions.who.answers\` has no answers: nobody could go on from here"`,
    );
  });

  it('a start that is no question is reported', () => {
    expect(faults('start: what', 'start: where')).toContain('the flow starts with `where`, but there is no such question');
  });

  it('a name that is a question and an outcome is reported', () => {
    expect(faults('  scam:\n', '  who:\n')).toContain('`who` is a question and an outcome: rename one');
  });

  it('a flow of many questions that share outcomes is walked once', () => {
    const names = Array.from({ length: 200 }, (_, index) => `q${index}`);
    const answers = names.map((name) => `      ${name}: ${name}`).join('\n');
    const questions = names.map((name) => `  ${name}:\n    asks: who\n    answers: { self: lost-self, child: lost-child }`).join('\n');
    expect(faults('      message: scam\n', `      message: scam\n${answers}\n`).split('\n')).toHaveLength(200);
    expect(
      problemsOf(
        edited(flow, '  who:\n', `${questions}\n  who:\n`, edited(flow, '      message: scam\n', `      message: scam\n${answers}\n`)),
      )
        .split('\n')
        .filter((line) => line.startsWith(`content/${flow}`)),
    ).toEqual([]);
  });
});

describe('the fields', () => {
  it.each([
    ['a list where a group belongs', 'answers: { self: lost-self, child: lost-child }', 'answers: [lost-self]'],
    ['an answer in capitals', 'self: lost-self', 'Self: lost-self'],
    ['an answer that is the mark of an open one', 'self: lost-self', '"-": lost-self'],
    ['a target that is a number', 'message: scam', 'message: 5'],
    ['a field that there is not', '    asks: who\n', '    asks: who\n    title: Who\n'],
    ['a question that asks nothing', '    asks: who\n', ''],
    ['a next review before the last', 'reviewBy: 2026-12-31', 'reviewBy: 2026-11-01'],
    ['the same answer twice', 'message: scam', 'message: scam\n      lost: scam'],
  ])('%s is reported', (_name, passage, replacement) => {
    expect(faults(passage, replacement)).toMatch(/^content\/flows\/what-should-i-do\.yaml:\d+:\d+: \S/u);
  });

  it('an outcome without a part, or a way on that leads nowhere, is reported', () => {
    const first = '  lost-self:\n    answer: [answer-lost]';
    expect(faults(first, '  lost-self:\n    answer: []')).toMatchInlineSnapshot(
      `"content/flows/what-should-i-do.yaml:18:5: \`outcomes.lost-self.answer\` must not be empty"`,
    );
    const content = soundContent[flow] ?? '';
    const last = content.lastIndexOf('/guides/lost-card');
    const broken = `${content.slice(0, last)}/guides/found-card${content.slice(last + '/guides/lost-card'.length)}`;
    expect(problemsOf({ ...soundContent, [flow]: broken })).toMatchInlineSnapshot(
      `"content/flows/what-should-i-do.yaml:49:15: this link leads nowhere: there is no page \`/guides/found-card\`"`,
    );
  });
});

describe('the parts', () => {
  it('a part that there is not, or is of another kind, is reported in the outcome', () => {
    const content = soundContent[flow] ?? '';
    const changed = (from: string, to: string): string => problemsOf({ ...soundContent, [flow]: content.replace(from, to) });
    expect(changed('first: [report]', 'first: [report, wait]')).toMatchInlineSnapshot(
      `"content/flows/what-should-i-do.yaml:19:21: there is no part \`wait\`"`,
    );
    expect(changed('first: [report]', 'first: [report, doctor]')).toMatchInlineSnapshot(
      `"content/flows/what-should-i-do.yaml:19:21: the part \`doctor\` stands below \`#wrong\`, not below \`#first\`"`,
    );
  });

  it('a part that no outcome uses, and a kind that there is not, are reported in the document', () => {
    const more = (text: string): string => `${text}\n\n### more {#more}\n\n- Item.[^notice]\n`;
    expect(
      problemsOf({
        ...soundContent,
        [parts]: more(soundContent[parts] ?? ''),
        'flows/what-should-i-do.zh.md': more(soundContent['flows/what-should-i-do.zh.md'] ?? ''),
      }),
    ).toMatchInlineSnapshot(`
      "content/flows/what-should-i-do.en.md:57:1: no outcome uses the part \`more\`: remove it
      content/flows/what-should-i-do.zh.md:57:1: no outcome uses the part \`more\`: remove it"
    `);
    expect(problemsAfter(parts, '## call {#call}', '## calls {#calls}')).toContain('`#calls` is no kind of part');
  });

  it('a part that stands in one language only is reported', () => {
    expect(problemsAfter(parts, '### fee {#fee}', '### fee {#cost}')).toContain('the sections differ');
  });

  it.each([
    ['nothing', '### id-card {#id-card}\n\n- Item.[^notice]', '### id-card {#id-card}', 'says nothing'],
    [
      'a longer item',
      '### id-card {#id-card}\n\n- Item.[^notice]',
      '### id-card {#id-card}\n\n- Item.[^notice]\n\n  More.[^notice]',
      'must be a list, each item one paragraph',
    ],
  ])('words that the counter sheet would leave out are reported: %s', (_name, passage, replacement, message) => {
    expect(problemsAfter(parts, passage, replacement)).toContain(`the part \`id-card\` ${message}`);
  });

  describe('words that hang on a date', () => {
    const files = [parts, 'flows/what-should-i-do.zh.md'];
    const until = ':::until{day=2027-01-01}\n$1\n:::';
    const from = ':::from{day=2027-01-01}\n$1\n:::';
    const dated = (statement: RegExp, replacement: string): string =>
      problemsOf({
        ...soundContent,
        ...Object.fromEntries(files.map((name) => [name, (soundContent[name] ?? '').replace(statement, replacement)])),
      });

    it('are allowed where a part says something before the day and from it on', () => {
      expect(dated(/^((?:Words\.|字。)\[\^notice\])$/mu, `${until}\n\n${from}`)).toBe('');
      expect(dated(/^((?:Words\.|字。)\[\^notice\])$/mu, `$1\n\n${from}`)).toBe('');
    });

    it.each([
      ['before', from],
      ['after', until],
    ])('are reported where nothing stands %s it', (_when, only) => {
      expect(dated(/^((?:Words\.|字。)\[\^notice\])$/mu, only)).toContain('says nothing before a day or from it on');
    });

    it('are reported in a list, of which the counter sheet gives each item a line', () => {
      expect(dated(/^(- (?:Item\.|项。)\[\^notice\])$/mu, `${until}\n\n${from}`)).toContain('must be a list, each item one paragraph');
    });
  });

  it('a part without a source is reported like every statement', () => {
    expect(problemsOf({ ...soundContent, [parts]: (soundContent[parts] ?? '').replace('Words.[^notice]', 'Words.') })).toContain(
      'this has no source',
    );
  });
});

describe('the words', () => {
  it.each([
    [
      'a question without words',
      '  who:\n    title: { en: For whom?, zh: 替谁办？ }',
      '  whom:\n    title: { en: For whom?, zh: 替谁办？ }',
    ],
    ['an outcome without words', '  scam: { en: A scam, zh: 骗局 }\n', ''],
    ['words in one language', 'self: { en: Myself, zh: 自己 }', 'self: { en: Myself }'],
  ])('%s is reported', (_name, passage, replacement) => {
    expect(problemsAfter(words, passage, replacement)).toMatch(/^content\/flows\/what-should-i-do\.words\.yaml:\d+:\d+: \S/u);
  });
});

it('a flow that is missing is reported', () => {
  const { [flow]: routing, ...rest } = soundContent;
  expect(routing).toBeDefined();
  expect(problemsOf(rest)).toBe(`content/${flow}:1:1: this file is missing`);
});
