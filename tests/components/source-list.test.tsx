import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

it('lists the sources with the numbers of the text, official ones first, each the place that its number leads to', () => {
  render(examples.sourceList.element);
  const items = within(screen.getByRole('region', { name: en.countedSources(3) })).getAllByRole('listitem', { hidden: true });
  // The third is the first of its own list, so it alone must say its number.
  expect(items.map((item) => [item.id, item.getAttribute('value')])).toEqual([
    ['source-1', null],
    ['source-2', null],
    ['source-3', '3'],
  ]);
  expect(screen.getByText(en.officialSources).compareDocumentPosition(screen.getByText(en.otherSources))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

it('is closed until a reader opens it, and says how many there are', () => {
  const { container } = render(examples.sourceList.element);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  expect(container.querySelector('summary')).toHaveTextContent(en.countedSources(3));
});

it('says what kind of source each is, in words, and leaves our copies to the page about all sources', () => {
  render(examples.sourceList.element);
  const [law, notice] = screen.getAllByRole('listitem', { hidden: true });
  expect(law).toHaveTextContent(`Social Insurance Law (社会保险法), article 58${en.sourceKinds.law}`);
  expect(notice).toHaveTextContent(en.sourceKinds['official-notice']);
  expect(document.body).not.toHaveTextContent('example.org/notice');
  expect(screen.getByRole('link', { name: en.allSources, hidden: true })).toHaveAttribute('href', '/en/sources');
});

it('leads to our own page about a source, which has the official address', () => {
  render(examples.sourceList.element);
  const links = screen.getAllByRole('link', { hidden: true }).map((each) => [each.textContent, each.getAttribute('href')]);
  expect(links[1]).toEqual(['Social Insurance Law (社会保险法), article 58', '/en/law/social-insurance-law/article-58']);
});

it('leads from each source back to the first words that rest on it', () => {
  render(
    <>
      {examples.inlineText.element}
      {examples.sourceList.element}
    </>,
  );
  const back = screen.getAllByRole('link', { name: en.backToText, hidden: true }).map((each) => each.getAttribute('href'));
  // Both stand in one mark, and nothing rests on the third.
  expect(back).toEqual(['#cited-1', '#cited-1']);
  expect(screen.getByRole('link', { name: 'Sources 1, 2' })).toHaveAttribute('id', 'cited-1');
});

it('marks Chinese words in English titles, of linked sources too', () => {
  render(examples.sourceList.element);
  expect(screen.getByText('通知')).toHaveAttribute('lang', 'zh-CN');
  expect(screen.getByText('社会保险法')).toHaveAttribute('lang', 'zh-CN');
});

it('speaks the language of the page', () => {
  render(examples.sourceListChinese.element);
  expect(screen.getByRole('region', { name: zh.countedSources(3) })).toBeVisible();
  expect(screen.getByRole('link', { name: '《社会保险法》第五十八条', hidden: true })).toHaveAttribute(
    'href',
    '/zh/law/social-insurance-law/article-58',
  );
});

it('is nothing at all on a page without sources', () => {
  const { container } = render(examples.sourceListEmpty.element);
  expect(container).toBeEmptyDOMElement();
});

describe('the page about all sources', () => {
  it('has them kind by kind, each with where our copy is kept, never linked, and the day on which it was read', () => {
    render(examples.allSources.element);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      en.sourceKinds.law,
      en.sourceKinds['official-notice'],
      en.sourceKinds.press,
    ]);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(`${en.copyRead}: example.org/notice · ${en.comparedOn('1 October 2026')}`);
    expect(screen.queryByRole('link', { name: /example\.org/u })).toBeNull();
  });
});
