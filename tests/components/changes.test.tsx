import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');

describe('ChangeList', () => {
  it('says what changed and when, and leads to all changes', () => {
    render(examples.changeList.element);
    const items = within(screen.getByRole('region', { name: en.changes })).getAllByRole('listitem', { hidden: true });
    expect(items.map((item) => item.textContent)).toEqual([
      '20 November 2026: Names the line to call.',
      '1 November 2026: First published.',
    ]);
    expect(screen.getByRole('link', { name: en.allChanges, hidden: true })).toHaveAttribute('href', '/en/changes');
  });
});

describe('ChangeLog', () => {
  it('has a section for each day, in which documents with the same change stand together', () => {
    render(examples.changeLog.element);
    const [newest, oldest] = screen.getAllByRole('region');
    expect(newest).toHaveTextContent(/^24 November 2026First published\.I lost my cardFake messages$/u);
    expect(oldest).toHaveTextContent(/^22 November 2026First published\.About this site$/u);
  });

  it('leads to each document that has an address', () => {
    render(examples.changeLog.element);
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['/en/guides/lost-card', '/en/about']);
  });
});
