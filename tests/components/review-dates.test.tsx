import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples.tsx';

it('writes both days out in the language of the page', () => {
  render(examples.reviewDates.element);
  expect(screen.getByText('22 November 2026')).toHaveAttribute('datetime', '2026-11-22');
  render(examples.reviewDatesChinese.element);
  expect(screen.getByText('2026年12月31日')).toHaveAttribute('datetime', '2026-12-31');
});
