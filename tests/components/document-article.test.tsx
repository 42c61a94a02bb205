import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { guideTextPath } from '#lib/site/paths.ts';
import { examples, guide } from './examples.tsx';

const en = getMessages('en');

/** The places of words in the text of the page, in the order of the words. */
function placesOf(words: readonly string[]): number[] {
  return words.map((each) => document.body.textContent.indexOf(each));
}

describe('DocumentArticle', () => {
  it('shows heading, answer, dates, lead, body, end and sources in this order', () => {
    render(examples.documentArticle.element);
    const places = placesOf([
      'I lost my card',
      'Call 12333',
      '22 November 2026',
      'The lead',
      'First',
      'The end',
      en.sourcesIntro,
      'Names the line to call.',
      'First published.',
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is an article with one heading of level 1, whose Chinese words are marked', () => {
    render(examples.documentArticle.element);
    expect(screen.getByRole('article')).toContainElement(screen.getByRole('heading', { level: 1, name: 'I lost my card (卡丢了)' }));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByText('卡丢了')).toHaveAttribute('lang', 'zh-CN');
  });

  it('has the answer as a region of its own', () => {
    render(examples.documentArticle.element);
    expect(screen.getByRole('region', { name: en.answer })).toHaveTextContent('Call 12333.');
  });
});

describe('GuideArticle', () => {
  it('has one button, whose address has the language of the page', () => {
    render(examples.guideArticle.element);
    expect(screen.getByRole('link', { name: 'Which card do I have?' })).toHaveAttribute('href', '/en/compare/cards');
  });

  it('says after the body where to go from here, and has a text to send', () => {
    render(examples.guideArticle.element);
    expect(screen.getByRole('link', { name: en.asText })).toHaveAttribute('href', `/en${guideTextPath(guide.slug)}`);
    const related = screen.getByRole('region', { name: en.related });
    expect(related).toContainElement(screen.getByRole('link', { name: /^Card or code/u }));
    const places = placesOf(['Tell nobody.', en.related, en.sourcesIntro]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leads to the places, even when it leads nowhere else', () => {
    render(examples.guideArticleAlone.element);
    expect(screen.queryByRole('region', { name: en.related })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: en.places })).toHaveAttribute('href', '/en/places');
  });
});

describe('SideColumn', () => {
  it('offers to call the numbers of the answer, each once, and the places', () => {
    render(examples.sideColumn.element);
    expect(screen.getAllByRole('link').map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
      [en.callNumber('12333'), 'tel:12333'],
      [en.places, '/en/places'],
    ]);
  });

  it('lists the sections of a page that has three or more', () => {
    render(examples.sideColumnLong.element);
    const contents = screen.getByRole('navigation', { name: en.onThisPage });
    expect(
      within(contents)
        .getAllByRole('link')
        .map((each) => each.getAttribute('href')),
    ).toEqual(['#one', '#two', '#three']);
    expect(screen.getByRole('link', { name: 'What to do' })).toHaveAttribute('href', '#one');
  });
});
