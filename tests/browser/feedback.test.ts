import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { launchChromium } from './chromium.ts';
import { openPage, sidewaysScroll } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

/** Each reader comes from a part of the network of their own: few answers are taken from one. */
function elsewhere() {
  readers += 1;
  return { extraHTTPHeaders: { 'x-real-ip': `203.0.${readers}.1` } };
}
let readers = 0;

/** What is kept so far. */
async function kept(): Promise<string> {
  const folder = inject('feedbackFolder');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return files.join('');
}

describe.each(locales.flatMap((locale) => [`/${locale}`, `/large/${locale}`]))(
  'what a reader says below %s/guides/lost-card',
  (beginning) => {
    const messages = getMessages(beginning.endsWith('zh') ? 'zh' : 'en');
    const { feedback } = messages;

    it('is sent and thanked for by keyboard, on a narrow phone, and kept without numbers', async () => {
      const { page } = await openPage(browser, `${beginning}/guides/lost-card`, { ...elsewhere(), viewport: { width: 320, height: 640 } });
      await page.getByRole('button', { name: messages.isUseful.no, exact: true }).focus();
      await Promise.all([page.waitForURL(/feedback\?/u), page.keyboard.press('Enter')]);
      expect(await page.innerText('h1')).toBe(feedback.titleAfter.no);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByLabel(feedback.reasons['different-here']).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      const secret = `138${beginning.length}0138000`;
      await page.keyboard.type(`12333 说要 15 天，我的电话 ${secret}`);
      await page.keyboard.press('Tab');
      // The trap is no stop of the keyboard.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(feedback.send);
      await page.waitForTimeout(3100);
      await Promise.all([page.waitForURL(/thanks/u), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).pathname).toBe(`${beginning}/feedback/thanks`);
      expect(await page.innerText('h1')).toBe(feedback.thanks);
      const text = await kept();
      expect(text).toContain('"reason":"different-here","region":"beijing","words":"12333 说要 15 天，我的电话 [号码]"');
      expect(text).not.toContain(secret);
      await page.getByRole('link', { name: feedback.back }).click();
      expect(new URL(page.url()).pathname).toBe(`${beginning}/guides/lost-card`);
      await page.context().close();
    });

    it('is asked again with what was written, where it came too quickly', async () => {
      const { page } = await openPage(browser, `${beginning}/feedback?page=/guides/lost-card`, elsewhere());
      await page.getByLabel(feedback.words).fill('第一行\n打 13800138000');
      await page.getByLabel(feedback.reasons.unclear).check();
      await page.getByRole('button', { name: feedback.send }).click();
      expect(await page.locator('.fault p').first().innerText()).toBe(`${messages.error}${messages.colon}${feedback.faults.stale}`);
      expect(await page.getByLabel(feedback.words).inputValue()).toBe('第一行\n打 [号码]');
      expect(await page.getByLabel(feedback.reasons.unclear).isChecked()).toBe(true);
      await page.context().close();
    });

    it('is not asked on paper', async () => {
      const { page } = await openPage(browser, `${beginning}/guides/lost-card`);
      const question = page.locator('form', { hasText: messages.useful });
      expect(await question.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await question.isVisible()).toBe(false);
      await page.context().close();
    });
  },
);
