import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples, outcomeStep } from './examples.tsx';

const en = getMessages('en');

/** The words and addresses of links. */
function linksIn(element: HTMLElement): [string | null, string | null][] {
  return within(element)
    .getAllByRole('link')
    .map((each) => [each.getAttribute('aria-label') ?? each.textContent, each.getAttribute('href')]);
}

describe('StepQuestion', () => {
  it('asks one question, says what it is about, and each answer is a link', () => {
    render(examples.stepQuestionFirst.element);
    expect(screen.getByRole('heading', { level: 1, name: 'A lost card: Who is it for?' })).toBeVisible();
    const [answers] = screen.getAllByRole('list');
    expect(answers && linksIn(answers)).toEqual([
      ['For myself', '/en/steps/lost/self'],
      ['For a child', '/en/steps/lost/child'],
    ]);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: en.givenAnswers })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: new RegExp(en.flowMap, 'u') })).toHaveAttribute('href', '/en/flow');
  });

  it('shows the answers given so far, each with a link that changes it and says which', () => {
    render(examples.stepQuestion.element);
    expect(linksIn(screen.getByRole('region', { name: en.givenAnswers }))).toEqual([
      [`The card is lost ${en.change}: What happened?`, '/en/steps/-/child'],
    ]);
  });
});

describe('StepOutcome', () => {
  it('has the answer, the way to the counter sheet, the answers given and the text', () => {
    render(examples.stepOutcome.element);
    expect(screen.getByRole('region', { name: en.answer })).toHaveTextContent('Call 12333.');
    expect(screen.getByRole('link', { name: en.printSheet })).toHaveAttribute('href', '/en/sheet/lost/child');
    expect(linksIn(screen.getByRole('region', { name: en.givenAnswers }))).toHaveLength(2);
    expect(screen.getByRole('link', { name: en.asText })).toHaveAttribute('href', '/en/text/lost.child.txt');
    const { sources } = outcomeStep.document;
    expect(screen.getByRole('region', { name: en.countedSources(sources.length) })).toBeVisible();
  });
});

describe('CounterSheet', () => {
  it('begins with what to say and where to go, and has what to bring, what to ask, the rights and the numbers, without numbers of sources', () => {
    render(examples.counterSheet.element);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    const { where, bring, ask, rights, call } = en.outcomeParts;
    expect(headings).toEqual([en.showStaff, where, bring, ask, rights, call, en.scanCode]);
    expect(screen.getByText('A card outlet.')).toBeVisible();
    expect(document.querySelector('sup')).toBeNull();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Your ID card',
      'What does it cost?',
      'You choose the way.',
      '12333 – card',
    ]);
  });

  it('leads back to its page, by a link and by a code whose name says what it is', () => {
    render(examples.counterSheet.element);
    expect(screen.getByRole('img', { name: en.codeOf })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'https://example.org/en/steps/lost/child' })).toHaveAttribute('href', '/en/steps/lost/child');
  });

  it('shows readers of English the request in Chinese with pinyin, and what it means', () => {
    render(examples.counterSheet.element);
    const request = screen.getByRole('region', { name: en.showStaff });
    expect(request.querySelector('[lang="zh-CN"]')).toHaveTextContent('卡(kǎ)。');
    expect(request.querySelector('rt')).toHaveAttribute('lang', 'zh-Latn');
    expect(request).toHaveTextContent('It means: I lost my card.');
  });

  it('begins with the same words for readers of Chinese, without pinyin', () => {
    render(examples.counterSheetChinese.element);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    const request = screen.getByRole('region', { name: getMessages('zh').showStaff });
    expect(request).toContainElement(first ?? null);
    expect(request).toHaveTextContent('我的卡丢了。');
    expect(document.querySelector('ruby')).toBeNull();
  });
});

describe('FlowMap', () => {
  it('is a nested list of links, each of which says an answer and what it leads to', () => {
    render(examples.flowMap.element);
    const [outer, inner] = screen.getAllByRole('list');
    expect(outer && linksIn(outer)).toEqual([
      ['Lost Who is it for?', '/en/steps/lost'],
      ['Myself Your lost card', '/en/steps/lost/self'],
      ['A message A fake message', '/en/steps/message'],
    ]);
    expect(outer).toContainElement(inner ?? null);
  });
});
