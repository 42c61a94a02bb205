import { describe, expect, it } from 'vitest';
import { languageTags, locales } from '#lib/i18n/locale.ts';
import { bilingualMetadata, languageAlternates, pageMetadata } from '#lib/pages/metadata.ts';
import { pictureOf } from '#lib/pages/picture.ts';

const origin = 'http://localhost:3000';
const paths = ['/', '/guides', '/guides/lost-card', '/law/social-insurance-law/article-58', '/about'];

describe('languages of a page', () => {
  it('name every language and x-default', () => {
    expect(languageAlternates('/guides/lost-card')).toEqual({
      en: `${origin}/en/guides/lost-card`,
      'zh-CN': `${origin}/zh/guides/lost-card`,
      'x-default': `${origin}/en/guides/lost-card`,
    });
  });

  it('leave the choice of the home page to the reader’s browser', () => {
    expect(languageAlternates('/')['x-default']).toBe(`${origin}/`);
  });

  it.each(paths)('of %s are the same in both languages, and each names the page itself', (path) => {
    const pages = locales.map((locale) => pageMetadata({ locale, path, title: 'T', summary: 'S' }).alternates);
    expect(pages[0]?.languages).toEqual(pages[1]?.languages);
    expect(pages.map(({ canonical }) => canonical)).toEqual(locales.map((locale) => languageAlternates(path)[languageTags[locale]]));
  });
});

describe('pageMetadata', () => {
  it('names what other sites show for a link to it, where the page has a card and may be found', () => {
    const typesOf = (path: string, robots?: { index: false }) =>
      pageMetadata({ locale: 'zh', path, title: 'T', summary: 'S', ...(robots && { robots }) }).alternates.types;
    const href = `${origin}/oembed?url=${encodeURIComponent(`${origin}/zh/guides/lost-card`)}`;
    expect(typesOf('/guides/lost-card')).toEqual({
      'text/markdown': `${origin}/zh/guides/lost-card.md`,
      'application/atom+xml': `${origin}/zh/changes.atom`,
      'application/json+oembed': href,
    });
    for (const path of ['/', '/guides', '/steps/lost', '/places']) expect(typesOf(path)).not.toHaveProperty('application/json+oembed');
    expect(typesOf('/places/choose', { index: false })).toBeUndefined();
  });

  it('puts the name of the site behind the title, but not on the home page', () => {
    expect(pageMetadata({ locale: 'zh', path: '/guides', title: '指南', summary: 'S' }).title).toBe('指南 – 社保问答');
    expect(pageMetadata({ locale: 'zh', path: '/', title: '社保问答', summary: 'S' }).title).toBe('社保问答');
  });

  it('describes the page to whoever shows a preview of it', () => {
    const { description, openGraph } = pageMetadata({ locale: 'en', path: '/about', title: 'About', summary: 'Who we are.' });
    expect(description).toBe('Who we are.');
    const answering = pageMetadata({ locale: 'en', path: '/about', title: 'About', summary: 'Who we are.', description: 'We are nobody.' });
    expect([answering.description, answering.openGraph.description]).toEqual(['We are nobody.', 'We are nobody.']);
    expect(openGraph).toMatchObject({
      title: 'About',
      description: 'Who we are.',
      url: `${origin}/en/about`,
      images: [{ url: `${origin}/share/card-en.png`, width: 1200, height: 630, alt: 'Social security inquiry: The social security card' }],
    });
  });
});

it.each([
  ['/', 'card'],
  ['/guides', 'card'],
  ['/guides/lost-card', 'card'],
  ['/guides/family-sharing', 'code'],
  ['/guides/new-job', 'work'],
  ['/guides/moving', 'moving'],
  ['/guides/fake-messages', 'message'],
  ['/steps/moved/same-province', 'moving'],
  ['/sheet/message', 'message'],
  ['/steps', 'card'],
  ['/places/hainan{{query}}', 'place'],
  ['/places/choose?place={{query}}', 'place'],
  ['/law/social-insurance-law/article-58', 'law'],
  ['/deadline/answer?day={{firstDay}}', 'work'],
])('the picture that goes with a link to %s is about: %s', (path, picture) => {
  expect(pictureOf(path)).toBe(picture);
});

it('a page in both languages has both titles', () => {
  expect(bilingualMetadata((messages) => messages.notFoundTitle)).toMatchObject({
    title: '没有这个页面 · This page does not exist',
  });
});
