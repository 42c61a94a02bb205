import { expect, it } from 'vitest';
import { draftContent } from '#lib/content/kinds/kind.ts';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { deadlineSections, readSections, regionSections } from '#lib/content/kinds/sections.ts';
import { contentFile, documentText } from '../example-content.ts';

const fields = 'title: T\nreviewed: 2026-11-22\nreviewBy: 2026-12-31\nchanges: [{ day: 2026-11-22, what: S }]';

it('a section that no page shows, one that is missing, and an answer are told', () => {
  const file = contentFile('deadline/answer.en.md', documentText('An answer.\n\n## Now {#waiting}\n\n## Else {#else}', fields));
  draftContent(deadlineSections, file);
  expect(formatProblems(file.messages)).toMatchInlineSnapshot(`
    "content/deadline/answer.en.md:1:1: the section \`#ahead\`, \`#last-day\`, \`#late\`, \`#counting\`, \`#law\` is missing
    content/deadline/answer.en.md:8:1: this document has no answer: its pages have one of their own
    content/deadline/answer.en.md:12:1: no page shows a section \`#else\`; the sections are \`#ahead\`, \`#waiting\`, \`#last-day\`, \`#late\`, \`#counting\`, \`#law\`"
  `);
});

it('sections are given by their anchors, with their headings', () => {
  const { data, sections } = readSections(regionSections, 'en');
  expect(data.title).not.toBe('');
  expect([...sections.keys()]).toEqual(['sites', 'cities', 'counties', 'corps', 'phone', 'online', 'ask', 'offices']);
  expect(sections.get('ask')?.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
});
