import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReviewDates } from '#components/review-dates.tsx';

it('writes both days out in the language of the page', () => {
  render(<ReviewDates reviewed="2026-11-22" reviewBy="2026-12-31" locale="en" />);
  expect(screen.getByText('22 November 2026')).toHaveAttribute('datetime', '2026-11-22');
  render(<ReviewDates reviewed="2026-11-22" reviewBy="2026-12-31" locale="zh" />);
  expect(screen.getByText('2026年12月31日')).toHaveAttribute('datetime', '2026-12-31');
});
