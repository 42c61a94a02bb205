import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { checkPage } from '#lib/build/check-page.ts';

describe('checkPage', () => {
  const page = (body: string, head = ''): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body><h1>Title</h1>${body}</body></html>`;
  const check = (html: string): string[] => checkPage(fromHtml(html));

  test('lets links lead to other sites and name canonical, alternate and share addresses', () => {
    const head =
      '<link rel="canonical" href="https://other.example/"><link rel="alternate" hreflang="zh" href="https://other.example/zh"><meta property="og:image" content="https://other.example/i.png"><link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/icon.svg"><link rel="license" href="https://other.example/"><link rel="search" href="/search.xml"><style>a{color:red}</style>';
    const body =
      '<a href="https://www.gov.cn/">x</a> <a href="mailto:a@b.example">y</a>, <a href="tel:12333">z</a><form action="/en/search"></form><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><script type="application/ld+json">{}</script>';
    expect(check(page(body, head))).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', '<script> is left: a page works without scripts.'],
    ['<script src="/_next/x.js"></script>', '<script src="/_next/x.js"> is left: a page works without scripts.'],
    ['<a href="java\nscript:x()">x</a>', '<a href="java\nscript:x()"> leads neither to a page nor to a telephone number or mailbox.'],
    ['<a href=" JavaScript:x()">x</a>', '<a href=" JavaScript:x()"> leads neither to a page nor to a telephone number or mailbox.'],
    ['<form action="https://other.example/"></form>', '<form action="https://other.example/"> sends what is typed to another site.'],
    ['<form action="//other.example/"></form>', '<form action="//other.example/"> sends what is typed to another site.'],
    [
      '<template id="B:0"></template>',
      '<template id="B:0"> stands for a part of the page that failed or arrives late: remove Suspense and loading.tsx.',
    ],
    [
      '<div hidden id="S:0">x</div>',
      '<div hidden id="S:0"> stands for a part of the page that failed or arrives late: remove Suspense and loading.tsx.',
    ],
    ['<a href="/en">x</a><a href="/zh">y</a>', '<a href="/zh"> touches the link before it: put white space or a list between them.'],
    ['<h1>Second</h1>', 'There must be exactly one <h1>, but there are 2.'],
  ])('names what is wrong with %s', (body, problem) => {
    expect(check(page(body))).toEqual([problem]);
  });

  test.each([
    [
      '<link rel="stylesheet" href="/x.css">',
      '<link rel="stylesheet" href="/x.css"> makes a browser fetch more than the page: a page is one request.',
    ],
    [
      '<link rel="preload" as="font" href="https://other.example/x.woff2">',
      '<link rel="preload" as="font" href="https://other.example/x.woff2"> makes a browser fetch more than the page: a page is one request.',
    ],
    [
      '<link rel="icon stylesheet" href="/x.css">',
      '<link rel="icon stylesheet" href="/x.css"> makes a browser fetch more than the page: a page is one request.',
    ],
    [
      '<link rel="icon" href="https://other.example/x.ico">',
      '<link rel="icon" href="https://other.example/x.ico"> is fetched from another site.',
    ],
    ['<link rel="icon" href="//other.example/x.ico">', '<link rel="icon" href="//other.example/x.ico"> is fetched from another site.'],
    [
      '<style>@import "https://other.example/x.css";</style>',
      '<style> makes a browser fetch more than the page: @import "https://other.example/x.css"',
    ],
    ['<style>a{background:url( "/x.png" )}</style>', '<style> makes a browser fetch more than the page: url( "/x.png" )'],
    [
      "<style>a{background:-webkit-image-set('https://other.example/x.png' 1x)}</style>",
      "<style> makes a browser fetch more than the page: image-set('https://other.example/x.png' 1x)",
    ],
  ])('names what is wrong with %s', (head, problem) => {
    expect(check(page('', head))).toEqual([problem]);
  });

  test.each([
    '<img alt="" src="/x.png">',
    '<iframe src="https://other.example/"></iframe>',
    '<object data="https://other.example/"></object>',
    '<video poster="/x.png"></video>',
    '<embed src="/x.svg">',
    '<svg><image href="/x.svg"/></svg>',
    '<svg><use href="/x.svg#mark"/></svg>',
    '<svg><feImage href="/x.svg"/></svg>',
    '<base href="https://other.example/">',
    '<marquee>x</marquee>',
    '<constructor></constructor>',
  ])('names an element that none of our components writes: %s', (body) => {
    expect(check(page(body)).join()).toContain('is no element of our pages: if it makes no request, add it to lib/build/check-page.ts.');
  });

  test.each([
    ['<p style="color:red">x</p>', 'style'],
    ['<p onclick="x()">x</p>', 'onClick'],
    ['<p data-x="1">x</p>', 'dataX'],
    ['<a href="/en" ping="https://other.example/">x</a>', 'ping'],
    ['<button formaction="https://other.example/">x</button>', 'formAction'],
    ['<input src="/x.png">', 'src'],
    ['<svg><path xlink:href="/x.svg"/></svg>', 'xLinkHref'],
    ['<meta http-equiv="Refresh" content="0; url=/x">', 'httpEquiv'],
    ['<link rel="icon" href="/icon.svg" imagesrcset="https://other.example/x.png">', 'imageSrcSet'],
  ])('names an attribute that none of our components writes: %s', (body, name) => {
    expect(check(page(body))).toEqual([
      expect.stringContaining(
        `has an attribute that our pages do not use (${name}): if it makes no request, runs no script and sets no style, add it to`,
      ),
    ]);
  });

  test.each(['\u00ad', '\u200b', '\u2060'])('names what is outside the body and has a character that nobody sees', (invisible) => {
    const problem = 'has a character that nobody sees: write it in the body of the page only.';
    expect(check(page(invisible))).toEqual([]);
    expect(check(page('', `<meta name="description" content="11${invisible}1">`))).toEqual([expect.stringContaining(problem)]);
    expect(check(page(`<script type="application/ld+json">"${invisible}"</script>`))).toEqual([expect.stringContaining(problem)]);
  });

  test('names a missing heading and a missing language', () => {
    expect(check('<!doctype html><html><body><p>x</p></body></html>')).toEqual([
      '<html> has no lang attribute.',
      'There must be exactly one <h1>, but there are 0.',
    ]);
  });
});
