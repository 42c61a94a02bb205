import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');

describe('ContentBlocks', () => {
  beforeEach(() => {
    render(examples.contentBlocks.element);
  });

  it('shows headings of both levels with the anchors they are linked by', () => {
    expect(screen.getByRole('heading', { level: 2, name: 'First' })).toHaveAttribute('id', 'first');
    expect(screen.getByRole('heading', { level: 3, name: 'Second' })).toHaveAttribute('id', 'second');
  });

  it('shows a paragraph with its source', () => {
    expect(screen.getByText('Words.', { selector: 'p' })).toContainElement(screen.getAllByRole('link', { name: 'Source 1' })[0] ?? null);
  });

  it('shows an item of one paragraph without an element of its own, a longer one with its paragraphs', () => {
    expect(screen.getByText('Short item').tagName).toBe('LI');
    const long = screen.getByText('Long item').closest('li');
    expect(long).toContainElement(screen.getByText('Its second paragraph', { selector: 'p' }));
  });

  it('shows steps as a numbered list', () => {
    const steps = screen.getAllByRole('list').filter((list) => list.tagName === 'OL');
    expect(steps).toHaveLength(2);
    expect(within(steps[0] ?? document.body).getAllByRole('listitem')).toHaveLength(2);
    expect(within(steps[0] ?? document.body).getByText('What to bring', { selector: 'p' })).toBeVisible();
  });

  it('shows a table, a law, notes, a warning and the way to reach the editors', () => {
    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.getByText('个人社会保障号码为公民身份号码。')).toBeVisible();
    expect(screen.getAllByRole('note')).toHaveLength(2);
    expect(screen.getByRole('complementary', { name: `${en.warning}: Asked for a password?` })).toHaveTextContent(
      'Asked for a password?Tell nobody.',
    );
    expect(screen.getByText(new RegExp(`${en.sayWhatIsWrong}.*${en.contactMissing}`, 'u'))).toBeVisible();
  });

  it('runs the label of a note on into its first paragraph and keeps what follows', () => {
    const [note, listNote] = screen.getAllByRole('note');
    expect(note).toHaveTextContent(`${en.editorsNote} The article says something else.It is older.`);
    expect(within(note ?? document.body).getByText('It is older.', { selector: 'p' })).toBeVisible();
    expect(within(listNote ?? document.body).getByRole('listitem')).toHaveTextContent('Left out');
  });

  it('shows the blocks in their order', () => {
    const order = [
      'First',
      'Words.',
      'Short item',
      'Second',
      'Step one',
      'All five insurances',
      en.lawTranslation,
      'The article says',
      'Left out',
      'Asked for',
      en.contactMissing,
    ];
    const whole = document.body.textContent;
    expect(order.map((words) => whole.indexOf(words))).toEqual(order.map((words) => whole.indexOf(words)).toSorted((a, b) => a - b));
    expect(order.filter((words) => !whole.includes(words))).toEqual([]);
  });
});
