import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oembedRoute } from '#lib/server/pages/oembed.ts';
import { oddUrls } from '../../browser/odd-urls.ts';

const origin = 'http://localhost:3000';

const card = (path: string, title: string) => ({
  [path]: { title, embed: `/embed${path.replace('#', '/')}`, picture: '/share/card-square.png', widths: [12, 60, 16, 33] },
});
const route = oembedRoute({
  ...card('/zh/guides/lost-card', '卡丢了 & "怎么办"<？'),
  ...card('/zh/questions', '常见问题'),
  ...card('/zh/questions#lost', '卡丢了，先做什么？'),
  ...card('/en/deadline', 'By when?'),
  '/zh/guides/once': {
    title: '卡',
    embed: '/embed/zh/guides/lost-card',
    picture: '',
    widths: [12, 60, 16, 33],
    page: '/zh/guides/lost-card',
  },
});

function ask(fields: Readonly<Record<string, string>>): { status: number; body: Record<string, unknown> } {
  const reply = route({ fields: new URLSearchParams(fields), acceptLanguage: undefined });
  if (reply?.kind !== 'data') throw new Error('This is no data.');
  expect(reply.mediaType).toBe('application/json; charset=utf-8');
  return { status: reply.status ?? 200, body: JSON.parse(reply.body) as Record<string, unknown> };
}

describe('what other sites show for a link', () => {
  it('is the link, and below it the card in a frame that is high enough', () => {
    const { status, body } = ask({ url: `${origin}/zh/guides/lost-card`, format: 'json' });
    expect(status).toBe(200);
    expect(body).toEqual({
      version: '1.0',
      type: 'rich',
      title: '卡丢了 & "怎么办"<？',
      provider_name: '社保问答',
      provider_url: `${origin}/zh`,
      cache_age: 86_400,
      thumbnail_url: `${origin}/share/card-square.png`,
      thumbnail_width: 300,
      thumbnail_height: 300,
      width: 600,
      height: expect.any(Number) as number,
      html:
        `<blockquote><a href="${origin}/zh/guides/lost-card">社保问答：卡丢了 &#38; &#34;怎么办&#34;&#60;？</a></blockquote>` +
        `<iframe src="${origin}/embed/zh/guides/lost-card" width="600" height="${Number(body.height)}" ` +
        `title="卡丢了 &#38; &#34;怎么办&#34;&#60;？ – 社保问答" frameborder="0" loading="lazy"></iframe>`,
    });
  });

  it.each([
    ['/zh/questions#lost', '/embed/zh/questions/lost'],
    ['/zh/questions', '/embed/zh/questions'],
    ['/zh/questions#nothing', '/embed/zh/questions'],
    ['/zh/guides/lost-card#sources', '/embed/zh/guides/lost-card'],
    ['/zh/guides/lost-card/?from=chat', '/embed/zh/guides/lost-card'],
    ['/large/zh/questions#lost', '/embed/zh/questions/lost'],
    ['/en/deadline', '/embed/en/deadline'],
  ])('of %s is %s', (path, embed) => {
    expect(ask({ url: origin + path }).body.html).toContain(`<iframe src="${origin}${embed}"`);
  });

  it('of an address that has moved is that of the page now, and its link leads there', () => {
    const { html } = ask({ url: `${origin}/zh/guides/once` }).body;
    expect(html).toContain(`<a href="${origin}/zh/guides/lost-card">`);
    expect(html).toContain(`<iframe src="${origin}/embed/zh/guides/lost-card"`);
  });

  it('is as wide as there is room, and higher the narrower it is', () => {
    const [wide, narrow] = [600, 320].map((maxwidth) => ask({ url: `${origin}/en/deadline`, maxwidth: String(maxwidth) }).body);
    expect([wide?.width, narrow?.width, wide?.provider_name]).toEqual([600, 320, 'Social security inquiry']);
    expect(Number(narrow?.height)).toBeGreaterThan(Number(wide?.height));
    expect(ask({ url: `${origin}/en/deadline`, maxwidth: '2000' }).body.width).toBe(600);
  });

  it('is a link where no card has room, and has no picture where that has none', () => {
    expect(ask({ url: `${origin}/en/deadline`, maxheight: '120' }).body).toEqual({
      version: '1.0',
      type: 'link',
      title: 'By when?',
      provider_name: 'Social security inquiry',
      provider_url: `${origin}/en`,
      cache_age: 86_400,
    });
    expect(ask({ url: `${origin}/en/deadline`, maxwidth: '100' }).body.type).toBe('link');
  });
});

describe('what is refused', () => {
  it.each([
    ['a foreign address', { url: 'https://example.org/zh/guides/lost-card' }, 404],
    ['one of another port', { url: 'http://localhost:3001/zh/guides/lost-card' }, 404],
    ['one that is no web address', { url: 'ftp://localhost:3000/zh/guides/lost-card' }, 404],
    ['a page without a card', { url: `${origin}/zh/about` }, 404],
    ['the site itself', { url: origin }, 404],
    ['XML', { url: `${origin}/en/deadline`, format: 'xml' }, 501],
    ['no address', {}, 400],
    ['half an address', { url: '/zh/guides/lost-card' }, 400],
    ['an endless address', { url: `${origin}/${'x'.repeat(2_000)}` }, 400],
    ['a width in words', { url: `${origin}/en/deadline`, maxwidth: 'wide' }, 400],
    ['no height at all', { url: `${origin}/en/deadline`, maxheight: '0' }, 400],
  ])('%s', (_what, fields: Readonly<Record<string, string>>, status) => {
    expect(ask(fields)).toEqual({ status, body: { error: expect.any(String) as string } });
  });

  it('is every odd address of ten thousand, and none of them is a fault of ours', () => {
    const number = fc.option(fc.oneof(fc.integer().map(String), fc.string()), { nil: undefined });
    fc.assert(
      fc.property(oddUrls(origin), number, number, (url, maxwidth, maxheight) => {
        const { status } = ask({ url, ...(maxwidth === undefined ? {} : { maxwidth }), ...(maxheight === undefined ? {} : { maxheight }) });
        expect([400, 404]).toContain(status);
      }),
      { numRuns: 10_000 },
    );
  });
});
