import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { DeadlineDays } from '#components/answers/deadline-answer.tsx';
import { deadlineOf } from '#lib/deadline/deadline.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');

describe('DeadlineAnswer', () => {
  it('gives every day that was reckoned with, each with its name', () => {
    const { container } = render(examples.deadlineAnswer.element);
    const days = [...container.querySelectorAll('dl.facts > div')].map((row) => row.textContent);
    expect(days).toEqual([
      `${en.firstDay}1 November 2026`,
      `${en.safeDay}30 November 2026`,
      `${en.lastDay}1 December 2026`,
      `${en.todayInChina}24 November 2026`,
    ]);
  });

  it.each(['2026-12-01', '2026-12-02'])('advises no safer day once the last one is there (%s)', (today) => {
    const { container } = render(<DeadlineDays deadline={deadlineOf('2026-11-01', today)} locale="en" />);
    expect(container).not.toHaveTextContent(en.safeDay);
    expect(container).toHaveTextContent(`${en.lastDay}1 December 2026`);
  });

  it('leads to the calendar file, to the sheet and to another day', () => {
    render(examples.deadlineAnswer.element);
    expect(screen.getByRole('link', { name: en.saveDay })).toHaveAttribute('href', '/en/deadline/last-day.ics?day=2026-11-01');
    expect(screen.getByRole('link', { name: new RegExp(`^${en.printAnswer}`, 'u') })).toHaveAttribute(
      'href',
      '/en/deadline/sheet?day=2026-11-01',
    );
    expect(screen.getByRole('link', { name: en.anotherDay })).toHaveAttribute('href', '/en/deadline');
  });
});

describe('DeadlineSheet', () => {
  it('has what to say to the employer, with pinyin and meaning in English', () => {
    const { container } = render(examples.deadlineSheet.element);
    expect(screen.getByRole('region', { name: en.sayThis })).toHaveTextContent('多(duō)？It means: Has this been done?');
    expect(container.querySelector('ruby')).not.toBeNull();
  });

  it('has it in Chinese as it is', () => {
    const { container } = render(examples.deadlineSheetChinese.element);
    expect(screen.getByText('请问办了吗？')).toBeVisible();
    expect(container.querySelector('ruby')).toBeNull();
  });
});
