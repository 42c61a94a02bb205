import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { checkDocument, countRequests, documentLinks, styleHashes, toDocument } from '#lib/build/strip-runtime.ts';

const origin = 'https://example.org';

// Taken from what Next 16.4.6 writes, shortened.
const nextHtml = `<!DOCTYPE html><!--QemdXgxCuCxPJmceS5APu--><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><style data-precedence="next" data-href="/_next/static/chunks/1ro5b8kfsny1v.css">@layer base{main>p{color:red}}
</style><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/310vm2bl3xxpt.js"/><link rel="expect" href="#_R_" blocking="render"/><link rel="preload" href="/_next/static/media/font.woff2" as="font" crossorigin="" type="font/woff2"/><meta name="next-size-adjust" content=""/><script src="/_next/static/chunks/1wnov70f88xjy.js" async=""></script><title>Home</title><link rel="canonical" href="https://example.org/en"/><link rel="icon" href="/icon.svg?icon.346lnkfatfsix.svg" sizes="any" type="image/svg+xml"/><script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><a href="#main">Skip</a> <main id="main"><h1>Home &amp; <em lang="zh">社保</em></h1><p>One <!-- -->1<!-- --> <!-- -->two</p><script type="application/ld+json">{"a":"\\u003cb>&\\""}</script></main><script>requestAnimationFrame(function(){$RT=performance.now()});</script><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<h1>"])</script><script>$RB=[];$RV=function(a){};</script></body></html>`;

describe('toDocument', () => {
  test('leaves the words and the elements of the page and nothing of the client runtime', () => {
    expect(toDocument(nextHtml)).toMatchInlineSnapshot(`
      "<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>@layer base{main>p{color:red}}</style><title>Home</title><link rel="canonical" href="https://example.org/en"><link rel="icon" href="/icon.svg?icon.346lnkfatfsix.svg" sizes="any" type="image/svg+xml"></head><body><a href="#main">Skip</a> <main id="main"><h1>Home &amp; <em lang="zh">社保</em></h1><p>One 1 two</p><script type="application/ld+json">{"a":"\\u003cb>&\\""}</script></main></body></html>"
    `);
  });

  test('keeps a script that is not recognised, so that the check can name it', () => {
    const html = '<!doctype html><html lang="en"><body><h1>x</h1><script>alert(1)</script><script src="/x.js"></script></body></html>';
    expect(toDocument(html)).toContain('<script>alert(1)</script><script src="/x.js"></script>');
  });

  test('keeps a hidden part that holds something and a template that stands for a missing part', () => {
    const html = '<html lang="en"><body><div hidden="">x</div><div hidden="" id="S:0"></div><template id="B:0"></template></body></html>';
    expect(toDocument(html)).toContain('<div hidden>x</div><div hidden id="S:0"></div><template id="B:0"></template>');
  });

  test('keeps every text as it is, whatever it holds', () => {
    const texts = fc.array(
      fc.string({
        unit: fc.constantFrom(
          'a',
          ' ',
          '\n',
          '\t',
          '<',
          '>',
          '&',
          '"',
          "'",
          '`',
          '社',
          '\u00a0',
          '&amp;',
          '&lt',
          ';',
          '{',
          '}',
          '--',
          '😀',
        ),
      }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('p', 'pre', 'textarea', 'td', 'li'), (parts, tagName) => {
        const inner = parts.map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('<!-- -->');
        const open = tagName === 'td' ? '<table><tbody><tr>' : '';
        // A textarea holds no comments, and its text, like that of <pre>, may begin with a newline.
        const content = tagName === 'textarea' ? inner.replaceAll('<!-- -->', '') : inner;
        const html = `<!DOCTYPE html><html lang="en"><body>${open}<${tagName}>\n${content}</${tagName}>`;
        expect(textOf(fromHtml(toDocument(html)))).toBe(textOf(fromHtml(html)));
      }),
      { numRuns: 500 },
    );
  });

  test('has nothing left to do on its own result', () => {
    const document = toDocument(nextHtml);
    expect(toDocument(document)).toBe(document);
  });
});

describe('checkDocument', () => {
  const page = (body: string, head = ''): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body><h1>Title</h1>${body}</body></html>`;

  test('finds nothing wrong with a page as Next writes it, once it is a document', () => {
    expect(checkDocument(toDocument(nextHtml), origin)).toEqual([]);
  });

  test('lets links lead to other sites and name canonical, alternate and share addresses', () => {
    const head =
      '<link rel="canonical" href="https://other.example/"><link rel="alternate" hreflang="zh" href="https://other.example/zh"><meta property="og:image" content="https://other.example/i.png"><link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/icon.svg">';
    const body =
      '<a href="https://www.gov.cn/">x</a><a href="mailto:a@b.example">y</a><form action="/en/search"></form><svg><use href="#mark"></use></svg>';
    expect(checkDocument(page(body, head), origin)).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', 'A script is left: "alert(1)". A page works without scripts.'],
    ['<script src="/_next/x.js"></script>', 'A script is left: /_next/x.js. A page works without scripts.'],
    ['<p style="color:red">x</p>', '<p> has a style attribute, which the Content-Security-Policy refuses: use a class.'],
    ['<p onclick="x()">x</p>', '<p> has an onclick attribute, which the Content-Security-Policy refuses.'],
    ['<a href="java\nscript:x()">x</a>', '<a> has a javascript: address in href.'],
    ['<a href=" JavaScript:x()">x</a>', '<a> has a javascript: address in href.'],
    ['<img alt="" src="https://other.example/x.png">', '<img> fetches from another site: https://other.example/x.png'],
    ['<img alt="" src="//other.example/x.png">', '<img> fetches from another site: //other.example/x.png'],
    ['<img alt="" src="/x.png">', '<img> needs a second request: /x.png'],
    [
      '<img alt="" src="data:image/png;base64,AA==">',
      '<img> holds a data: address, which the Content-Security-Policy refuses: draw it as inline <svg>.',
    ],
    ['<img alt="" srcset="/x.png 1x">', '<img> needs a second request: /x.png'],
    ['<iframe src="https://other.example/"></iframe>', '<iframe> fetches from another site: https://other.example/'],
    ['<object data="https://other.example/"></object>', '<object> fetches from another site: https://other.example/'],
    ['<svg><image href="https://other.example/x.svg"/></svg>', '<image> fetches from another site: https://other.example/x.svg'],
    ['<form action="https://other.example/"></form>', '<form> sends what is typed to another site: https://other.example/'],
    ['<button formaction="https://other.example/">x</button>', '<button> sends what is typed to another site: https://other.example/'],
    ['<a href="/en" ping="https://other.example/">x</a>', '<a> fetches from another site: https://other.example/'],
    [
      '<template id="B:0"></template>',
      '<template> stands for a part of the page that failed or arrives late, and would stay hidden: remove Suspense and loading.tsx.',
    ],
    [
      '<div hidden id="S:0">x</div>',
      '<div> stands for a part of the page that failed or arrives late, and would stay hidden: remove Suspense and loading.tsx.',
    ],
    ['<h1>Second</h1>', 'There must be exactly one <h1>, but there are 2.'],
  ])('names what is wrong with %s', (body, problem) => {
    expect(checkDocument(page(body), origin)).toEqual([problem]);
  });

  test.each([
    ['<link rel="stylesheet" href="/x.css">', '<link> needs a second request: /x.css'],
    [
      '<link rel="preload" as="font" href="https://other.example/x.woff2">',
      '<link> fetches from another site: https://other.example/x.woff2',
    ],
    ['<link rel="icon" href="https://other.example/x.ico">', '<link> fetches from another site: https://other.example/x.ico'],
    ['<style>@import "https://other.example/x.css";</style>', '<style> fetches from another site: https://other.example/x.css'],
    ['<style>a{background:url( "/x.png" )}</style>', '<style> needs a second request: /x.png'],
    ['<style>a{background:image-set("/x.png" type("image/png"))}</style>', '<style> needs a second request: /x.png'],
    [
      "<style>a{background:-webkit-image-set(  'https://other.example/x.png' 1x)}</style>",
      '<style> fetches from another site: https://other.example/x.png',
    ],
    ['<style>a{background:image-set(url("/x.png") 1x)}a::after{content:"x"}</style>', '<style> needs a second request: /x.png'],
    ['<meta http-equiv="Refresh" content="0; url=/x">', '<meta http-equiv="refresh"> moves the reader on.'],
    ['<base href="https://other.example/">', '<base> changes where every address leads.'],
  ])('names what is wrong with %s', (head, problem) => {
    expect(checkDocument(page('', head), origin)).toEqual([problem]);
  });

  test('names a missing heading and a missing language', () => {
    expect(checkDocument('<!doctype html><html><body><p>x</p></body></html>', origin)).toEqual([
      '<html> has no lang attribute.',
      'There must be exactly one <h1>, but there are 0.',
    ]);
  });
});

test('the links of a document are the paths on this site that it names, each once', () => {
  const html = `<html><head><link rel="canonical" href="https://example.org/en"><meta property="og:image" content="https://example.org/share-en.png"></head>
    <body><a href="/en?q=1">a</a><a href="/zh#x">b</a><a href="#x">c</a><a href="?q=1">d</a><a href="https://www.gov.cn/x">e</a><form action="/en/search"></form></body></html>`;
  expect(documentLinks(html, origin)).toEqual(['/en', '/share-en.png', '/zh', '/en/search']);
});

test('a style element is named by the hash a browser computes of it', () => {
  // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
  expect(styleHashes('<style>a{color:red}</style><p></p><style>a{color:red}</style>')).toEqual([
    'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=',
  ]);
});

test('a document is one request, and whatever it loads is one more, but for icons', () => {
  expect(countRequests('<html><head><link rel="icon" href="/i.svg"></head><body></body></html>')).toBe(1);
  expect(countRequests('<html><head><link rel="stylesheet" href="/x.css"></head><body><img src="/x.png"></body></html>')).toBe(3);
});

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
