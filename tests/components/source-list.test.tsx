import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { getMessages } from '#lib/messages.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

it('lists the sources in the order of their numbers, each with the place that its number leads to', () => {
  render(examples.sourceList.element);
  const items = within(screen.getByRole('region', { name: en.sources })).getAllByRole('listitem');
  expect(items.map(({ id }) => id)).toEqual(['source-law-58', 'source-notice', 'source-report']);
});

it('says what kind of source each is, in words', () => {
  render(examples.sourceList.element);
  const [law, notice] = screen.getAllByRole('listitem');
  expect(law).toHaveTextContent(`Social Insurance Law (社会保险法), article 58${en.sourceKinds.law} · flk.npc.gov.cn`);
  expect(notice).toHaveTextContent(`${en.sourceKinds['official-notice']} · ${en.copyRead}: example.org/notice`);
});

it('leads to our own page about a source and to the official site, and never to a copy', () => {
  render(examples.sourceList.element);
  expect(screen.getAllByRole('link').map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
    ['Social Insurance Law (社会保险法), article 58', '/en/law/social-insurance-law/article-58'],
    ['flk.npc.gov.cn', 'https://flk.npc.gov.cn'],
  ]);
});

it('gives the day of most copies once, and another day with its source', () => {
  render(examples.sourceList.element);
  expect(screen.getByRole('region')).toHaveTextContent(en.sourcesIntro('22 November 2026'));
  const [law, notice] = screen.getAllByRole('listitem');
  expect(law).not.toHaveTextContent(en.checkedOn);
  expect(notice).toHaveTextContent(`${en.checkedOn} 1 October 2026`);
});

it('marks Chinese words in English titles, of linked sources too', () => {
  render(examples.sourceList.element);
  expect(screen.getByText('通知')).toHaveAttribute('lang', 'zh-CN');
  expect(screen.getByText('社会保险法')).toHaveAttribute('lang', 'zh-CN');
});

it('speaks the language of the page', () => {
  render(examples.sourceListChinese.element);
  expect(screen.getByRole('region', { name: zh.sources })).toBeVisible();
  expect(screen.getByRole('link', { name: '《社会保险法》第五十八条' })).toHaveAttribute('href', '/zh/law/social-insurance-law/article-58');
  expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(
    `通知${zh.sourceKinds['official-notice']} · ${zh.copyRead}：example.org/notice · ${zh.checkedOn} 2026年10月1日`,
  );
});

it('is nothing at all on a page without sources', () => {
  const { container } = render(examples.sourceListEmpty.element);
  expect(container).toBeEmptyDOMElement();
});
