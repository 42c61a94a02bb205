import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ForeignWords, InlineText } from '#components/text/inline-text.tsx';
import { contextOf, english, examples, link, sourceMark, text } from './examples.tsx';

describe('InlineText', () => {
  it('puts the language of the page in front of links to this site, and leaves the others alone', () => {
    const { unmount } = render(examples.inlineText.element);
    expect(screen.getByRole('link', { name: 'counter' })).toHaveAttribute('href', '/en/guides/lost-card');
    expect(screen.getByRole('link', { name: '12333' })).toHaveAttribute('href', 'tel:12333');
    unmount();
    render(examples.inlineTextChinese.element);
    expect(screen.getByRole('link', { name: 'counter' })).toHaveAttribute('href', '/zh/guides/lost-card');
  });

  it('leaves links to a place on the page and to official sites as they are', () => {
    render(
      <InlineText
        text={[link('#steps', 'Steps'), link('https://www.12333.gov.cn', 'www.12333.gov.cn'), link('/', 'Home')]}
        context={english}
      />,
    );
    expect(screen.getByRole('link', { name: 'Steps' })).toHaveAttribute('href', '#steps');
    expect(screen.getByRole('link', { name: 'www.12333.gov.cn' })).toHaveAttribute('href', 'https://www.12333.gov.cn');
    expect(screen.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/en');
  });

  it('shows a line to copy as it is, in one element', () => {
    const { container } = render(<InlineText text={[text('Search: '), { type: 'code', value: '<iframe src="x">' }]} context={english} />);
    expect(container.querySelector('code')).toHaveTextContent(/^<iframe src="x">$/u);
  });

  it('shows the sources of a paragraph once, as one link to the first of them that says what the numbers are', () => {
    const { unmount } = render(examples.inlineText.element);
    expect(screen.getByRole('link', { name: 'Sources 1, 2' })).toHaveAttribute('href', '#source-1');
    expect(screen.getByRole('link', { name: 'Sources 1, 2' })).toHaveTextContent(/^1, 2$/u);
    unmount();
    render(examples.inlineTextChinese.element);
    expect(screen.getByRole('link', { name: '出处 1、2' })).toHaveTextContent('1、2');
  });

  it('calls one source a source', () => {
    const words = [text('A'), sourceMark('notice')];
    render(<InlineText text={words} context={contextOf('en', words)} />);
    expect(screen.getByRole('link', { name: 'Source 2' })).toHaveAttribute('href', '#source-2');
  });

  it('says in a word where nothing surer than the press stands behind a statement', () => {
    const words = [
      text('A'),
      sourceMark('report'),
      text(' B'),
      sourceMark('report'),
      sourceMark('law-58'),
      text(' C'),
      sourceMark('notice'),
    ];
    const { container } = render(<InlineText text={words} context={contextOf('en', words)} />);
    expect(container.textContent).toBe('A3\u00A0not\u00A0official B1, 3 C2');
    expect(screen.getByRole('link', { name: 'Source 3 not official' })).toBeVisible();
  });

  it('leads from the first use of a term to the glossary', () => {
    render(examples.inlineTextChinese.element);
    expect(screen.getByRole('link', { name: '社保卡' })).toHaveAttribute('href', '/zh/glossary#term-social-security-card');
  });

  it('shows nothing of a mark that says why there is no source', () => {
    const { container } = render(
      <InlineText text={[text('Ask.'), { type: 'exemption', reason: 'advice', at: { line: 1, column: 1 } }]} context={english} />,
    );
    expect(container).toHaveTextContent(/^Ask\.$/u);
  });

  it('shows bold words as important', () => {
    render(examples.inlineText.element);
    expect(screen.getByText('at the', { exact: false, selector: 'strong' })).toContainElement(
      screen.getByRole('link', { name: 'counter' }),
    );
  });
});

describe('ForeignWords', () => {
  it('marks Chinese words on an English page, with the digits that belong to them', () => {
    render(<ForeignWords text="In 国家医保服务平台 or 掌上12333, call 12333." locale="en" />);
    expect(screen.getByText('国家医保服务平台')).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByText('掌上12333')).toHaveAttribute('lang', 'zh-CN');
  });

  it('marks nothing on a Chinese page, and nothing in a text without Chinese words', () => {
    const { container } = render(
      <>
        <ForeignWords text="国家医保服务平台 App" locale="zh" />
        <ForeignWords text="Plain words, 12333." locale="en" />
      </>,
    );
    expect([...container.querySelectorAll('[lang]')]).toEqual([]);
    expect(container).toHaveTextContent('国家医保服务平台 AppPlain words, 12333.');
  });
});
