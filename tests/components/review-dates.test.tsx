import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

it('writes both days out in the language of the page', () => {
  render(examples.reviewDates.element);
  expect(screen.getByText('22 November 2026')).toHaveAttribute('datetime', '2026-11-22');
  render(examples.reviewDatesChinese.element);
  expect(screen.getByText('2026年12月31日')).toHaveAttribute('datetime', '2026-12-31');
});

it('says when the page was changed where that was another day than its check', () => {
  const { container, unmount } = render(examples.reviewDates.element);
  expect(container).toHaveTextContent('Checked: 22 November 2026 · Next check: 31 December 2026');
  unmount();
  const chinese = render(examples.reviewDatesChinese.element);
  expect(chinese.container).toHaveTextContent('核对日期：2026年11月22日 · 更新：2026年11月21日 · 下次核对：2026年12月31日');
});

it('warns when the day of the next check has passed, and says who to ask', () => {
  render(examples.reviewDatesOverdue.element);
  const { warning, overdueTitle, overdueText } = getMessages('en');
  expect(screen.getByRole('complementary', { name: `${warning}: ${overdueTitle}` })).toHaveTextContent(
    `${overdueTitle}${overdueText('31 December 2026')}`,
  );
  expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['tel:12333', 'tel:12393']);
});
