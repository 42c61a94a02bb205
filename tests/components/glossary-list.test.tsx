import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

it('shows each term with its other name, its pinyin, what it means with the source, and what people type', () => {
  render(examples.glossaryList.element);
  expect(screen.getByRole('term')).toHaveTextContent('social security card 社会保障卡 shèhuì bǎozhàng kǎ');
  expect(screen.getByText('shèhuì bǎozhàng kǎ')).toHaveAttribute('lang', 'zh-Latn');
  const [meaning, typed] = screen.getAllByRole('definition');
  expect(meaning).toHaveTextContent('The card.');
  expect(screen.getByRole('link', { name: 'Source 2' })).toHaveAttribute('href', '#source-2');
  expect(typed).toHaveTextContent(`${getMessages('en').alsoTyped}: shebaoka, 社会保障ka`);
});

it('has the place that the first use of the term leads to', () => {
  render(examples.glossaryList.element);
  expect(document.querySelector('#term-social-security-card')).toContainElement(screen.getByRole('term'));
});

it('puts the name in the language of the page first, and marks the language of the others', () => {
  render(examples.glossaryListChinese.element);
  expect(screen.getByRole('term')).toHaveTextContent(/^社会保障卡 social security card$/u);
  expect(screen.getByText('social security card')).toHaveAttribute('lang', 'en');
});
