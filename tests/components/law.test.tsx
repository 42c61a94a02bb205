import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LawArticleFacts } from '#components/law/law-article-facts.tsx';
import { LawStatus } from '#components/law/law-status.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples, law, lawOfUnknownDate } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

describe('StatuteText', () => {
  it('shows the translation first on an English page, and marks the Chinese text as Chinese', () => {
    render(examples.statuteText.element);
    const [first, second] = screen.getAllByRole('blockquote');
    expect(first).toHaveTextContent('The personal social security number');
    expect(first).not.toHaveAttribute('lang');
    expect(second).toHaveTextContent('个人社会保障号码');
    expect(second).toHaveAttribute('lang', 'zh-CN');
  });

  it('shows the law first on a Chinese page, and marks the translation as English', () => {
    render(examples.statuteTextChinese.element);
    const [first, second] = screen.getAllByRole('blockquote');
    expect(first).toHaveTextContent('个人社会保障号码');
    expect(first).not.toHaveAttribute('lang');
    expect(second).toHaveAttribute('lang', 'en');
  });

  it('says which text is the law and which has no official standing', () => {
    render(examples.statuteText.element);
    expect(screen.getAllByRole('figure').map((figure) => figure.firstElementChild?.textContent)).toEqual([en.lawTranslation, en.lawText]);
  });
});

describe('LawStatus', () => {
  /** The facts with their names. */
  function facts(): [string, string][] {
    const values = screen.getAllByRole('definition').map((value) => value.textContent);
    return screen.getAllByRole('term').map((term, index) => [term.textContent, values[index] ?? '']);
  }

  it('says when the law was adopted and by whom, since when it is in force, and when that was checked', () => {
    render(examples.lawStatus.element);
    expect(screen.getByRole('region', { name: en.status })).toBeVisible();
    expect(facts()).toEqual([
      [en.adopted, '28 October 2010, Standing Committee'],
      [en.inForceSince, '1 July 2011'],
      [en.amended, '29 December 2018'],
      [en.textRead, '16 May 2026, 17 July 2026'],
      [en.statusChecked, '22 November 2026'],
      [en.officialText, 'flk.npc.gov.cn'],
    ]);
    expect(screen.getByRole('link', { name: 'flk.npc.gov.cn' })).toHaveAttribute('href', 'https://flk.npc.gov.cn');
  });

  it('names every amendment', () => {
    render(examples.lawStatusChinese.element);
    expect(facts().filter(([term]) => term === zh.amended)).toEqual([[zh.amended, '2014年1月1日、2018年12月29日']]);
    expect(facts()[0]).toEqual([zh.adopted, '2010年10月28日，常务委员会']);
  });

  it('says what we do not know of a law', () => {
    render(examples.lawStatusUnknown.element);
    expect(facts().slice(0, 2)).toEqual([
      [en.inForceUnknown, en.notInFacts],
      [en.textRead, en.textNotRead],
    ]);
  });

  it('says what must be borne in mind of a text, and not that it was not read', () => {
    render(<LawStatus law={{ ...law, copies: [], caution: 'by one transcription' }} />);
    expect(facts()).toContainEqual([en.caution, 'by one transcription']);
    expect(facts().map(([term]) => term)).not.toContain(en.textRead);
  });

  it('claims nothing of a day that we do not know where it says which text was read', () => {
    render(<LawStatus law={{ ...lawOfUnknownDate, copies: ['2026-05-16'], caution: 'text of 2020' }} />);
    expect(facts().slice(0, 2)).toEqual([
      [en.textRead, '16 May 2026'],
      [en.caution, 'text of 2020'],
    ]);
  });

  it('says from when a law will apply', () => {
    render(examples.lawStatusFuture.element);
    expect(facts()).toContainEqual([en.inForceFrom, '1 January 2027']);
    expect(facts().map(([term]) => term)).not.toContain(en.inForceSince);
  });
});

describe('LawContents', () => {
  it('leads to each group of articles on the page', () => {
    render(examples.lawContents.element);
    const groups = within(screen.getByRole('region', { name: en.onThisPage })).getAllByRole('link');
    expect(groups.map((each) => [each.textContent, each.getAttribute('href')])).toEqual([['Your number', '#number']]);
  });

  it('says below each article its status, the day it was checked, where the official text is, and which guides rely on it', () => {
    render(examples.lawContents.element);
    const [first, second] = [...document.querySelectorAll('.article-facts')];
    expect(first?.previousElementSibling).toHaveTextContent('Everybody has one.');
    expect(first).toHaveTextContent(`${en.inForce} · ${en.statusChecked} 22 November 2026 · flk.npc.gov.cn`);
    expect(first).toHaveTextContent(`${en.guidesRelying}Card or code (医保码)About this site`);
    expect(second?.previousElementSibling).toHaveTextContent('They are collected together.');
    expect(second).not.toHaveTextContent(en.guidesRelying);
  });

  it('says below an article from when its law applies, and what must be borne in mind of its text', () => {
    const cautious = { ...law, copies: [], caution: 'by one transcription', inForce: '2027-01-01' };
    render(<LawArticleFacts law={{ ...cautious, isInForce: false }} guides={[]} />);
    expect(document.body).toHaveTextContent(`${en.inForceFrom} 1 January 2027 · by one transcription · ${en.statusChecked}`);
  });

  it('says below an article since when its law applies where no copy shows that', () => {
    render(<LawArticleFacts law={{ ...law, copies: [] }} guides={[]} />);
    expect(document.body).toHaveTextContent(`${en.inForceSince} 1 July 2011 · ${en.statusChecked}`);
  });

  it('claims of a law without a date only that it stands in the copies', () => {
    render(examples.lawArticleFactsAlone.element);
    expect(document.body).toHaveTextContent(`${en.inCopies} ·`);
  });
});
