import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

it('says its title in both languages in one heading, each marked with its language', () => {
  render(examples.bilingualPage.element);
  const heading = screen.getByRole('heading', { level: 1 });
  expect(within(heading).getByText(getMessages('zh').notFoundTitle)).toHaveAttribute('lang', 'zh-CN');
  expect(within(heading).getByText(getMessages('en').notFoundTitle)).toHaveAttribute('lang', 'en');
});

it('has a region for each language, in that language, with ways back in', () => {
  render(examples.bilingualPage.element);
  const english = screen.getByRole('region', { name: 'English' });
  expect(english).toHaveAttribute('lang', 'en');
  expect(english).toHaveTextContent(getMessages('en').notFoundText);
  expect(
    within(english)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/en', '/en/guides']);
  const chinese = screen.getByRole('region', { name: '中文' });
  expect(chinese).toHaveAttribute('lang', 'zh-CN');
  expect(
    within(chinese)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/zh', '/zh/guides']);
});

it('has no empty paragraph when there is nothing but the title to say', () => {
  render(examples.bilingualPageWithoutText.element);
  expect(screen.queryAllByRole('paragraph')).toEqual([]);
});
