import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RegionArticle } from '#components/places/region-article.tsx';
import type { RegionPage } from '#lib/pages/region.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { answerExamples, filled } from './answer-examples.tsx';
import { examples, region } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

describe('TextForm', () => {
  it('is a field with a label, a hint and a button, sent with GET', () => {
    const { container } = render(examples.textForm.element);
    const field = screen.getByRole('textbox', { name: 'Your city' });
    expect(field).toHaveAccessibleDescription('Such as 苏州');
    expect(field).not.toHaveAttribute('aria-invalid');
    expect(screen.getByRole('button', { name: 'Find' })).toBeVisible();
    expect(container.querySelector('form')).toHaveAttribute('method', 'get');
    expect(container.querySelector('form')).toHaveAttribute('action', '/en/find');
  });

  it('keeps what was typed, and begins in the field when something is wrong with it', () => {
    render(examples.deadlineFormWrong.element);
    const field = screen.getByRole('textbox', { name: zh.dayLabel });
    expect(field).toHaveValue('2026-02-30');
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
  });

  it('is a landmark where it searches the site', () => {
    render(examples.searchForm.element);
    const field = within(screen.getByRole('search')).getByRole('searchbox', { name: en.searchLabel });
    expect(field).not.toBeRequired();
  });
});

describe('PlaceChoiceArticle', () => {
  it('lists the places of that name, each with its region', () => {
    document.body.innerHTML = filled(answerExamples.placeChoice);
    const [first, second] = screen.getAllByRole('link');
    expect(first).toHaveAccessibleName(/^Fuzhou \(福州市\)\s*Fujian Province$/u);
    expect(first).toHaveAttribute('href', '/en/places/fujian#fuzhou');
    expect(second).toHaveAttribute('href', '/en/places/jiangxi#fuzhou');
    // For what reads the text alone.
    expect(first?.textContent).toBe('Fuzhou (福州市) Fujian Province');
    expect(screen.getByRole('textbox')).toHaveValue('fuzhou');
    expect(screen.getByRole('textbox')).toBeValid();
  });

  it('says that it knows no such place, keeps what was typed as text, and leads on', () => {
    document.body.innerHTML = filled(answerExamples.placeChoiceChinese);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有找到这个地方');
    expect(document.querySelector('b')).toBeNull();
    expect(screen.getByRole('textbox')).toHaveValue('<b>"x');
    expect(screen.getByRole('link', { name: zh.allPlaces })).toHaveAttribute('href', '/zh/places');
  });

  it('says first why a long number is not looked for, with a way to the field', () => {
    document.body.innerHTML = filled(answerExamples.placeChoice, 7);
    const fault = screen.getByRole('region', { name: en.error });
    expect(document.querySelector('article')?.firstElementChild).toBe(fault);
    expect(within(fault).getByRole('link')).toHaveAttribute('href', `#${screen.getByRole('textbox').id}`);
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(en.numberTyped, 'u'));
  });
});

describe('PlacesArticle', () => {
  it('leads to each region', () => {
    render(examples.placesArticle.element);
    expect(screen.getByRole('heading', { name: en.allPlaces })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hubei' })).toHaveAttribute('href', '/en/places/hubei');
  });
});

describe('RegionArticle', () => {
  it('shows both sites in full, with how sure we are and when they were compared', () => {
    render(examples.regionArticle.element);
    expect(screen.getByRole('link', { name: 'https://rst.hubei.gov.cn' })).toHaveAttribute('href', 'https://rst.hubei.gov.cn');
    expect(screen.getByText(new RegExp(`^${en.sightings.several} · ${en.comparedOn('22 November 2026')}$`, 'u'))).toBeVisible();
    expect(screen.getByText(new RegExp(`^${en.sightings.one}`, 'u'))).toBeVisible();
  });

  it('gives every line as a large link that says what it is for', () => {
    render(examples.regionArticle.element);
    for (const line of ['12333', '12393', '12345'] as const)
      expect(screen.getByRole('link', { name: `${line} ${en.lineOf[line]}` })).toHaveAttribute('href', `tel:${line}`);
  });

  it('has the cities in one table: each line that a dialling code may stand before, in full', () => {
    render(examples.regionArticle.element);
    const table = screen.getByRole('table', { name: 'About cities' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual([en.place, en.withCode('12333'), en.withCode('12393')]);
    const wuhan = within(table).getByRole('row', { name: /^Wuhan \(武汉市\)/u });
    expect(
      within(wuhan)
        .getAllByRole('link')
        .map((each) => [each.textContent, each.getAttribute('href')]),
    ).toEqual([
      ['027-12333', 'tel:02712333'],
      ['027-12393', 'tel:02712393'],
    ]);
  });

  it('gives a municipality its own dialling code, never before 12345', () => {
    const { page } = examples.regionArticle.element.props as { page: RegionPage };
    const { container } = render(
      <RegionArticle page={{ ...page, region: { ...region, diallingCode: '010', cities: [] }, cities: [], counties: [] }} />,
    );
    const dialled = Array.from(container.querySelectorAll('a[href^="tel:0"]'), (link) => link.getAttribute('href'));
    expect(dialled).toEqual(['tel:01012333', 'tel:01012393']);
  });

  it('gives each city its anchor, and says where we have no dialling code', () => {
    const { container } = render(examples.regionArticle.element);
    expect(container.querySelector('#wuhan')).toHaveTextContent('Wuhan (武汉市)');
    expect(container.querySelector('#wuhan [lang="zh-CN"]')).toHaveTextContent('武汉市');
    expect(screen.getByRole('row', { name: /^Xiantao \(仙桃市\)/u })).toHaveTextContent(en.noDiallingCode);
  });

  it('gives the words to ask in Chinese, on an English page with pinyin and meaning', () => {
    const { container } = render(examples.regionArticle.element);
    expect(container.querySelector('ruby')).toHaveTextContent('多(duō)');
    expect(screen.getByText(/What does it cost\?/u)).toBeInTheDocument();
  });

  it('gives them on a Chinese page as they are', () => {
    const { container } = render(examples.regionArticleChinese.element);
    expect(container.querySelector('ruby')).toBeNull();
    expect(screen.getByText('多少钱？')).toBeInTheDocument();
  });
});
