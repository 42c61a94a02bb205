import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '#lib/i18n/messages.ts';
import { answerExamples, filled, type TemplateExample } from './answer-examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

function show(example: TemplateExample, index = 0): HTMLElement {
  document.body.innerHTML = filled(example, index);
  return document.body;
}

describe('DeadlineAnswer', () => {
  it('gives every day that was reckoned with, each with its name', () => {
    const days = [...show(answerExamples.deadlineAnswer).querySelectorAll('dl.facts > div')].map((row) => row.textContent);
    expect(days).toEqual([
      `${en.firstDay}Sunday 1 November 2026`,
      `${en.safeDay}Monday 30 November 2026`,
      `${en.lastDay}Tuesday 1 December 2026`,
      `${en.todayInChina}Tuesday 24 November 2026`,
    ]);
  });

  it('draws the days as a line with today on it, for eyes only', () => {
    const line = show(answerExamples.deadlineAnswer).querySelector('.days');
    expect(line).toHaveAttribute('aria-hidden', 'true');
    expect(line).toHaveTextContent(`${en.lineOfDays.today}${en.lineOfDays.first} ${en.lineOfDays.last}`);
    expect(line?.querySelector('.today')).toHaveAttribute('cx', '63%');
    expect(show(answerExamples.deadlineAnswerLate).querySelector('.today')).toHaveAttribute('cx', '88%');
  });

  it('advises no safer day once the last one is there', () => {
    const page = show(answerExamples.deadlineAnswerLate);
    expect(page).not.toHaveTextContent(zh.safeDay);
    expect(page).toHaveTextContent(`${zh.lastDay}2026年1月31日（星期六）`);
    expect(screen.getByRole('link', { name: zh.whatNow })).toHaveAttribute('href', '#late');
  });

  it('leads to the calendar file, to the sheet and to another day', () => {
    show(answerExamples.deadlineAnswer);
    expect(screen.getByRole('link', { name: en.saveDay })).toHaveAttribute('href', '/en/deadline/last-day.ics?day=2026-11-01');
    expect(screen.getByRole('link', { name: new RegExp(`^${en.printAnswer}`, 'u') })).toHaveAttribute(
      'href',
      '/en/deadline/sheet?day=2026-11-01',
    );
    expect(screen.getByRole('link', { name: en.anotherDay })).toHaveAttribute('href', '/en/deadline');
  });
});

describe('DeadlineFault', () => {
  it('keeps what was typed, and says first what is wrong', () => {
    const page = show(answerExamples.deadlineFault, 5);
    expect(page.querySelector('article')?.firstElementChild).toBe(screen.getByRole('region', { name: zh.error }));
    expect(screen.getByRole('textbox')).toHaveValue('2026-02-30');
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      `${zh.error}${zh.colon}${zh.dayFaults.impossible({ of: 'month', year: 2026, month: 2, most: 28 })} ${zh.dayHint}`,
    );
  });
});

it('asks about a day without calling it an error', () => {
  const page = show(answerExamples.deadlineFault, 4);
  expect(page.querySelector('article')?.firstElementChild).toBe(screen.getByRole('region', { name: zh.whichDay }));
  expect(page).not.toHaveTextContent(zh.error);
  expect(screen.getByRole('textbox')).toBeValid();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(`${zh.dayFaults.missing(['year'], true)} ${zh.dayHint}`);
});

it('says which day was picked among other matters, and only then', () => {
  expect(show(answerExamples.deadlineAnswerPicked)).toHaveTextContent(zh.pickedDay('2026年11月1日'));
  expect(show(answerExamples.deadlineAnswer)).not.toHaveTextContent(en.pickedDay('1 November 2026'));
});

it('lets choose the days that may be meant, each with its day of the week', () => {
  show(answerExamples.deadlineFaultEnglish, 6);
  const links = within(screen.getByRole('region', { name: en.chooseDay }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['3 November 2026 Tuesday', '/en/deadline/answer?day=2026-11-03'],
    ['11 March 2026 Wednesday', '/en/deadline/answer?day=2026-03-11'],
  ]);
});

describe('DeadlineSheet', () => {
  it('has what to say to the employer, with pinyin and meaning in English', () => {
    const page = show(answerExamples.deadlineSheet);
    expect(screen.getByRole('region', { name: en.sayThis })).toHaveTextContent('您好，(nín hǎo)我(wǒ)2026年(nián)11月(yuè)1日(rì)');
    expect(screen.getByRole('region', { name: en.sayThis })).toHaveTextContent(/It means: Hello. I began work on 1 November 2026./u);
    expect(page.querySelector('ruby')).not.toBeNull();
  });

  it('has it in Chinese as it is', () => {
    const page = show(answerExamples.deadlineSheetChinese);
    expect(page).toHaveTextContent('请问给我办了吗？');
    expect(page.querySelector('ruby')).toBeNull();
  });
});
