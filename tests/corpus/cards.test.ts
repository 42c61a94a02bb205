import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { cardOf } from '#lib/build/outputs/card.ts';
import { cardPages, embeddedCards } from '#lib/build/outputs/card-pages.ts';
import { plainBlocks } from '#lib/document/walk.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';

const day = '2026-11-27';
const pages = cardPages(day).map((page) => ({ ...page, html: page.from.toString() }));
const documents = listPublished(day);

describe('the cards that other sites show', () => {
  it('are there for guides, regions, comparisons, the reckoner and every question, in both languages', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/embed/zh/guides/lost-card', '/embed/en/places/hainan', '/embed/zh/compare/cards']));
    expect(paths).toEqual(expect.arrayContaining(['/embed/en/deadline', '/embed/zh/questions/lost', '/embed/en/more-questions/survivors']));
    expect(new Set(paths).size).toBe(paths.length);
    expect(Object.values(embeddedCards(day)).flatMap(({ embed, page }) => (page === undefined ? embed : []))).toEqual(paths);
  });

  it('are found by addresses that have moved, and by those of questions that have gone to the other page', () => {
    const cards = embeddedCards(day, [
      ['/zh/guides/once', '/zh/guides/lost-card'],
      ['/en/questions#once', '/en/questions#lost'],
      ['/zh/steps/once', '/zh/steps/company'],
    ]);
    expect(cards['/zh/guides/once']).toEqual({ ...cards['/zh/guides/lost-card'], page: '/zh/guides/lost-card' });
    expect(cards['/en/questions#once']?.page).toBe('/en/questions#lost');
    expect(cards).not.toHaveProperty(['/zh/steps/once']);
    const now = embeddedCards(day);
    expect(now['/en/questions#late-fee']?.page).toBe('/en/more-questions#late-fee');
    expect(now).not.toHaveProperty(['/en/guides/gap-in-contributions#how-long']);
  });

  it('have 2,048 bytes at most, of which 1,100 are style', () => {
    expect(pages.filter(({ html, problem }) => problem !== undefined || Buffer.byteLength(html) > 2_048)).toEqual([]);
    expect(/<style>(.*?)<\/style>/su.exec(pages[0]?.html ?? '')?.[1]?.length).toBeLessThanOrEqual(1_100);
  });

  it('have one link to the page, in a new window, and numbers to call', () => {
    for (const { html, path } of pages) {
      const links = [...html.matchAll(/<a ([^>]*)>/gu)].map(([, attributes = '']) => attributes);
      const own = links.filter((link) => !link.startsWith('href="tel:'));
      expect(own, path).toEqual([expect.stringMatching(/^href="\/[^"]*" target="_blank" rel="noopener"$/u)]);
      expect(html, path).not.toMatch(/<sup|<script/u);
    }
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const { html, path } of pages) {
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        path,
      ).toEqual([]);
    }
  });
});

describe('the fragment that other sites put into their own pages', () => {
  it('is there for every document and says its answer without class, style, id or mark', () => {
    for (const document of documents) {
      const { html, text } = cardOf(document);
      expect(html).toMatch(/^<article lang="(?:zh-CN|en)"><h2>.*<\/h2>(?:<p>.*<\/p>)+<\/article>$/su);
      expect(html).not.toMatch(/ (?:class|style|id|target)=/u);
      const said = plainBlocks(document.answer).split('\n');
      expect(said.filter((line) => !text.includes(line.trim()))).toEqual([]);
    }
  });

  it.each(locales)('in %s says that this is no government site, and when it was checked', (locale) => {
    const document = documents.find(({ path, locale: own }) => own === locale && path === '/guides/lost-card');
    if (!document) throw new Error('The guide is gone.');
    const { text } = cardOf(document);
    expect(text).toContain(getMessages(locale).notGovernment);
    expect(text).toContain(getMessages(locale).reviewed);
    expect(cardOf({ ...document, overdue: true }).text).toContain(getMessages(locale).overdueTitle);
  });

  it('keeps what looks like markup as words', () => {
    const [document] = documents;
    if (!document) throw new Error('There is no document.');
    const words = '<img src=x onerror=alert(1)> & "so"';
    const { html } = cardOf({ ...document, title: words, answer: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] });
    expect(html).not.toContain('<img');
    expect(html).toContain('&#x3C;img');
  });
});
