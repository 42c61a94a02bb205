import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples.tsx';

it('names every column and every row', () => {
  render(examples.comparisonTable.element);
  const table = screen.getByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((header) => header.textContent),
  ).toEqual(['Social security card', 'Code (医保码)']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((header) => header.textContent),
  ).toEqual(['Functions', 'Safety']);
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  expect(within(table).getAllByRole('rowgroup')).toHaveLength(2);
});

it('says every role in words, because browsers forget those of elements that are laid out as blocks', () => {
  render(examples.comparisonTable.element);
  const parts = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].flatMap((role) =>
    screen.getAllByRole(role).map((element) => [role, element.getAttribute('role')]),
  );
  expect(parts.filter(([role, written]) => role !== written)).toEqual([]);
});

it('labels every cell with the words of its column, without marks', () => {
  render(examples.comparisonTable.element);
  const cells = screen.getAllByRole('cell').filter((cell) => cell.textContent !== '');
  expect(cells.map((cell) => [cell.firstChild?.textContent, cell.getAttribute('data-label')])).toEqual([
    ['All five insurances', 'Social security card'],
    ['Medical', 'Code (医保码)'],
    ['A password', 'Social security card'],
    ['Changes all the time', 'Code (医保码)'],
  ]);
});

it('has no header without words: an empty corner is a cell, a corner with words a header', () => {
  const { unmount } = render(examples.comparisonTable.element);
  expect(within(screen.getAllByRole('row')[0] ?? document.body).getAllByRole('cell')).toHaveLength(1);
  unmount();
  render(examples.comparisonTableWithCorner.element);
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
    'Point',
    'Social security card',
    'Code (医保码)',
  ]);
});

it('keeps the sources of a cell', () => {
  render(examples.comparisonTable.element);
  expect(screen.getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#source-1');
});
