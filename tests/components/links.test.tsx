import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

describe('LinkRows', () => {
  it('has one link in each row, which says what is behind it', () => {
    render(examples.linkRows.element);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('link', { name: /Card or code/u })).toHaveAttribute('href', '/en/compare/cards');
    expect(screen.getByRole('link', { name: /Card or code/u })).toHaveTextContent('Which one (哪一个) you need.');
    expect(screen.getByRole('link', { name: 'About this site' })).toHaveAttribute('href', '/en/about');
  });

  it('marks Chinese words in both lines', () => {
    render(examples.linkRows.element);
    expect(screen.getByText('医保码')).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByText('哪一个')).toHaveAttribute('lang', 'zh-CN');
  });
});

describe('LinkSection', () => {
  it('is a region named by its heading', () => {
    render(examples.linkSection.element);
    const section = screen.getByRole('region', { name: 'Where to go from here' });
    expect(within(section).getByRole('heading', { level: 2 })).toHaveAttribute('id', 'related');
    expect(within(section).getAllByRole('link')).toHaveLength(2);
  });

  it('is nothing at all without links', () => {
    const { container } = render(examples.linkSectionEmpty.element);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('BreadcrumbNav', () => {
  it('leads to every place above the page, which is not among them itself', () => {
    render(examples.breadcrumb.element);
    const way = screen.getByRole('navigation', { name: getMessages('en').breadcrumb });
    expect(
      within(way)
        .getAllByRole('link')
        .map((each) => [each.textContent, each.getAttribute('href')]),
    ).toEqual([
      ['Social security inquiry', '/en'],
      ['Guides', '/en/guides'],
    ]);
  });
});
