import { fromHtml } from 'hast-util-from-html';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkPage } from '#lib/build/check-page.ts';
import { formatDayOfWeek } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { launchChromium } from './chromium.ts';
import { openPage, sidewaysScroll } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

/** Types into the one field of a page and sends it with the Enter key. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('main').getByRole('textbox').fill(text);
  await Promise.all([page.waitForURL(/\?|\/places\/[a-z]+#/u), page.locator('main').getByRole('textbox').press('Enter')]);
}

function addressOf(page: Page): string {
  return page.url().replace(inject('baseUrl'), '');
}

describe.each(locales)('the look-up of a place in %s', (locale) => {
  const messages = getMessages(locale);

  it('leads to the page of the region, at the city', async () => {
    const { page } = await openPage(browser, `/${locale}/places`);
    await type(page, '蘇州');
    expect(addressOf(page)).toBe(`/${locale}/places/jiangsu#suzhou`);
    expect(await page.locator('#suzhou').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(100);
    await page.context().close();
  });

  it('asks where a name has more than one place, and leads on', async () => {
    const { page } = await openPage(browser, `/${locale}/places`);
    await type(page, 'Fuzhou');
    expect(await page.innerText('h1')).toBe(messages.whichPlace);
    expect(await page.locator('main').getByRole('textbox').inputValue()).toBe('Fuzhou');
    await page.getByRole('link', { name: /抚州市/u }).click();
    expect(addressOf(page)).toBe(`/${locale}/places/jiangxi#fuzhou`);
    await page.context().close();
  });

  it('leads from a county to the page of its region, which says in what it lies', async () => {
    const { page } = await openPage(browser, `/${locale}/places`);
    await type(page, '静海县');
    expect(new URL(page.url()).pathname).toBe(`/${locale}/places/tianjin`);
    expect(await page.locator('.place-note').innerText()).toContain(locale === 'zh' ? '静海区属于天津市。' : 'belongs to Tianjin');
    await page.context().close();
  });

  it('keeps an unknown name as inert text, and leads on', async () => {
    const { page, messages: said } = await openPage(browser, `/${locale}/places`);
    const typed = '"><img src=x onerror=alert(1)>‮ 🙂';
    await type(page, typed);
    expect(await page.innerText('h1')).toBe(messages.unknownPlace);
    expect(await page.locator('main').getByRole('textbox').inputValue()).toBe('"><img src=x onerror=alert(1)> 🙂');
    expect(await page.locator('img').count()).toBe(0);
    expect(said).toEqual([]);
    expect(await page.getByRole('link', { name: messages.allPlaces }).count()).toBe(1);
    await page.context().close();
  });

  it('repeats no number that may be that of an ID, on the page or in its address', async () => {
    const { page } = await openPage(browser, `/${locale}/places`);
    await type(page, '11010519491231002X');
    expect(await page.content()).not.toContain('19491231');
    expect(page.url()).not.toContain('19491231');
    expect(await page.locator('.fault p').first().innerText()).toBe(`${messages.error}${messages.colon}${messages.numberTyped}`);
    await page.context().close();
  });
});

describe.each(locales)('the deadline in %s', (locale) => {
  const messages = getMessages(locale);

  it('is answered for a day typed in Chinese, and can be printed and saved', async () => {
    const { page } = await openPage(browser, `/${locale}/deadline`);
    await type(page, '2026年11月1日');
    expect(await page.innerText('h1')).toBe(messages.lastDayTitle(formatDayOfWeek(locale, '2026-12-01'), false));
    const answer = page.getByRole('region', { name: messages.answer, exact: true });
    expect(await answer.innerText()).toContain(
      messages.deadlineAnswer.waiting({
        days: 7,
        firstDay: locale === 'zh' ? '2026年11月1日' : '1 November 2026',
        lastDay: locale === 'zh' ? '2026年12月1日' : '1 December 2026',
        safeDay: locale === 'zh' ? '2026年11月30日' : '30 November 2026',
      }),
    );
    expect(await answer.innerText()).toContain(messages.deadlineOfForeigners.trim());
    expect(await answer.evaluate((box) => box.getBoundingClientRect().bottom)).toBeLessThanOrEqual(640);
    const calendar = await page.getByRole('link', { name: messages.saveDay }).getAttribute('href');
    const file = await fetch(new URL(calendar ?? '', inject('baseUrl')));
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await file.text()).toContain('DTSTART;VALUE=DATE:20261201');
    await page.getByRole('link', { name: new RegExp(`^${messages.printAnswer}`, 'u') }).click();
    expect(addressOf(page)).toBe(`/${locale}/deadline/sheet?day=2026-11-01`);
    await page.context().close();
  });

  it('says on the last day that it is today, and on the day after that it was yesterday', async () => {
    for (const [day, stage] of [
      ['2026-10-25', 'last-day'],
      ['2026-10-24', 'late'],
    ] as const) {
      const { page } = await openPage(browser, `/${locale}/deadline/answer?day=${day}`);
      expect(await page.getByRole('link', { name: messages.whatNow }).getAttribute('href')).toBe(`#${stage}`);
      expect(await page.locator(`#${stage}`).count()).toBe(1);
      await page.context().close();
    }
  });

  it.each(['2026-11-20', '2026-10-25', '2026-10-24', '2015-03-01'])('of %s prints as one sheet', async (day) => {
    const { page } = await openPage(browser, `/${locale}/deadline/sheet?day=${day}`);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    await page.context().close();
  });

  it.each([
    ['2026-02-30', messages.dayFaults.impossible({ of: 'month', year: 2026, month: 2, most: 28 })],
    ['2011-06-30', messages.dayFaults.early],
  ] as const)('of %s says first what is wrong, begins in the field, and keeps what was typed', async (typed, fault) => {
    const { page } = await openPage(browser, `/${locale}/deadline`);
    await type(page, typed);
    const field = page.locator('main').getByRole('textbox');
    expect(await field.inputValue()).toBe(typed);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('main .fault p').first().innerText()).toBe(`${messages.error}${messages.colon}${fault}`);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(new RegExp(`^${messages.error}`, 'u'));
    expect(await page.getByRole('link', { name: messages.saveDay }).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['11月1日', messages.dayFaults.missing(['year'], true)],
    ['last Monday', messages.dayFaults.which],
  ] as const)('asks about %s without calling it an error, begins in the field, and keeps what was typed', async (typed, question) => {
    const { page } = await openPage(browser, `/${locale}/deadline`);
    await type(page, typed);
    const field = page.locator('main').getByRole('textbox');
    expect(await field.inputValue()).toBe(typed);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('main .fault p').first().innerText()).toBe(question);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(new RegExp(`^${messages.whichDay}`, 'u'));
    await page.context().close();
  });

  it('asks which year is meant, and answers for the one that is chosen', async () => {
    const { page } = await openPage(browser, `/${locale}/deadline`);
    await type(page, '我是11月3日入职的');
    await page.getByRole('link', { name: locale === 'zh' ? '2026年11月3日' : '3 November 2026' }).click();
    expect(addressOf(page)).toBe(`/${locale}/deadline/answer?day=2026-11-03`);
    expect(await page.innerText('h1')).toContain(locale === 'zh' ? '2026年12月3日' : '3 December 2026');
    await page.context().close();
  });

  it('is reckoned for a day ahead, and what its heading says is understood when it is pasted back', async () => {
    const { page } = await openPage(browser, `/${locale}/deadline`);
    await type(page, '2027-05-01');
    const heading = await page.innerText('h1');
    expect(heading).toBe(messages.lastDayTitle(formatDayOfWeek(locale, '2027-05-31'), true));
    expect(await page.locator('#ahead').count()).toBe(1);
    await page.goto(`${inject('baseUrl')}/${locale}/deadline`);
    await type(page, heading);
    expect(await page.locator('.rows a').first().getAttribute('href')).toBe(`/${locale}/deadline/answer?day=2027-05-01`);
    await page.context().close();
  });

  it.each(['last-day.ics', 'sheet'])('%s of a day that is none leads to the page that says so', async (name) => {
    const response = await fetch(`${inject('baseUrl')}/${locale}/deadline/${name}?day=2026-02-30`);
    expect(new URL(response.url).pathname).toBe(`/${locale}/deadline/answer`);
    expect(response.status).toBe(200);
  });
});

describe.each(['places/find?place', 'places/choose?place', 'deadline/answer?day', 'deadline/sheet?day', 'deadline/last-day.ics?day'])(
  'the odd query of %s',
  (target) => {
    it.each([
      ['nothing', ''],
      ['control characters', '=%00%01%0d%0aSet-Cookie:x'],
      ['bytes that are no text', '=%ff%fe%80'],
      ['half a character', '=%E8%8B'],
      ['a sign without digits', '=%'],
      ['a very long text', `=${'%E8%8B%8F'.repeat(400)}`],
      ['markup', '=%3Cscript%3Ealert(1)%3C/script%3E'],
      ['several values', '=a&place=b&day=c'],
      ['writing from right to left', '=%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D'],
      ['another address', '=//evil.example/%5Cx'],
    ])('%s gives a helpful page, never a fault of ours', async (_name, query) => {
      const response = await fetch(`${inject('baseUrl')}/zh/${target}${query}`);
      expect(response.status).toBe(200);
      expect(new URL(response.url).origin).toBe(inject('baseUrl'));
      const html = await response.text();
      expect(html).toMatch(/<h1[ >]/u);
      expect(checkPage(fromHtml(html))).toEqual([]);
    });
  },
);

it('a language that there is not has no look-up and no deadline', async () => {
  for (const target of [
    'places/find?place=x',
    'places/choose?place=x',
    'deadline/answer?day=2026-11-01',
    'deadline/last-day.ics?day=2026-11-01',
  ]) {
    expect((await fetch(`${inject('baseUrl')}/fr/${target}`)).status).toBe(404);
  }
});

describe('pages made for one reader', () => {
  it.each(
    locales.flatMap((locale) =>
      ['places/choose?place=fushan', 'deadline/answer?day=2026-10-01', 'deadline/answer?day=x', 'deadline/sheet?day=2026-10-01'].map(
        (target) => `/${locale}/${target}`,
      ),
    ),
  )('%s is one request of at most 14 kB, not for searches, and fits a narrow screen', async (target) => {
    const { page, requests, messages } = await openPage(browser, target, { viewport: { width: 320, height: 640 } });
    expect(requests.slice(1).filter((address) => !/\/(?:icon\.svg|favicon\.ico|speculation-rules\.json)$/u.test(address))).toEqual([]);
    expect(messages).toEqual([]);
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(await sidewaysScroll(page)).toBe(0);
    const response = await fetch(inject('baseUrl') + target, { headers: { 'accept-encoding': 'gzip' } });
    expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(14_000);
    expect(response.headers.get('cache-control')).toBe('private, no-cache, no-transform');
    await page.context().close();
  });
});
