import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples.tsx';

it('is one picture whose name and description say all that is drawn', () => {
  render(examples.diagram.element);
  const picture = screen.getByRole('img', { name: /^Who does what/u });
  expect(picture.querySelector('desc')).toHaveTextContent(
    'A new card or a changed name → The HRSS bureau 12333; 医保待遇，医保码的激活和使用 → 医保部门 12393',
  );
});

it('breaks words into lines that fit their boxes, English after spaces and Chinese anywhere but before a mark', () => {
  render(examples.diagram.element);
  const lines = [...document.querySelectorAll('tspan')].map((line) => line.textContent);
  expect(lines).toEqual(['A new card or a', 'changed name', 'The HRSS', 'bureau', '医保待遇，医保码的', '激活和使用', '医保部门']);
});

it('says below it what it shows, and on what it rests', () => {
  render(examples.diagram.element);
  expect(document.querySelector('figcaption')).toHaveTextContent(/^Who does what\W*2$/u);
});
