import * as fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { finishPage } from '#lib/build/finish-page.ts';

const origin = 'https://example.org';

describe('finishPage', () => {
  const page =
    '<!DOCTYPE html><html lang="en"><head><style data-precedence="next">h1{color:red}table{color:red}</style><script src="/_next/static/chunks/x.js" async=""></script></head><body><h1>Fees &amp; cards</h1><p>One <!-- -->1</p><script>self.__next_f.push([0])</script></body></html>';

  test('gives the page without its runtime, in the styles that it wears, and finds nothing wrong', () => {
    expect(finishPage(page, origin)).toMatchInlineSnapshot(`
      {
        "html": "<!doctype html><html lang="en"><head><style>h1{color:red}</style></head><body><h1>Fees &amp; cards</h1><p>One 1</body></html>",
        "links": [],
        "problems": [],
        "styles": [
          "sha256-/D8wWMrWSOjeD/K4IHepvRvJjPxqJbouCB3qbqmBaqY=",
        ],
      }
    `);
  });

  test('marks where an anchor is now that was once on the page, also in a row of a table', () => {
    const html = `<!DOCTYPE html><html lang="en"><head></head><body><h1 id="steps">Fees</h1><table><tbody><tr id="wuxi"><td>Wuxi</td></tr></tbody></table></body></html>`;
    const former = new Map([
      ['first', 'steps'],
      ['wusih', 'wuxi'],
    ]);
    const marked = finishPage(html, origin, former);
    expect(marked.problems).toEqual([]);
    expect(marked.html).toContain('<h1 id="steps"><span id="first"></span>Fees</h1>');
    expect(marked.html).toContain('<tr id="wuxi"><td><span id="wusih"></span>Wuxi</table>');
    expect(finishPage(marked.html, origin, new Map([...former, ['a', 'b']])).problems).toEqual([
      'Its anchor #first has moved, but is there too.',
      'Its anchor #wusih has moved, but is there too.',
      'It has no anchor #b, to which #a has moved.',
    ]);
  });

  test('puts the styles behind what tells about the page: what shows a link reads the beginning of it', () => {
    const { html } = finishPage(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>h1{color:red}</style><title>Fees</title><meta property="og:image" content="https://example.org/a.png"></head><body><h1>Fees</h1></body></html>',
      origin,
    );
    expect(html.indexOf('og:image')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('</head>'));
  });

  test('gives what a shown link is made of the names that QQ reads too, and says it once', () => {
    const { html, problems } = finishPage(
      '<!DOCTYPE html><html lang="en"><head><meta property="og:title" content="T"><meta property="og:description" content="D"><meta property="og:image" content="https://example.org/a.png"><meta name="twitter:card" content="summary_large_image"><meta name="twitter:title" content="T"><meta name="twitter:image" content="https://example.org/a.png"></head><body><h1>T</h1></body></html>',
      origin,
    );
    expect(problems).toEqual([]);
    expect(html.match(/<head.*<\/head>/u)?.[0]).toBe(
      '<head itemscope><meta property="og:title" content="T" itemprop="name"><meta property="og:description" content="D" itemprop="description"><meta property="og:image" content="https://example.org/a.png" itemprop="image"><meta name="twitter:card" content="summary_large_image"></head>',
    );
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
      fc.property(texts, fc.constantFrom('p', 'td', 'li'), (parts, tagName) => {
        const inner = parts.map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('<!-- -->');
        const open = tagName === 'td' ? '<table><tbody><tr>' : '';
        const html = `<!DOCTYPE html><html lang="en"><body>${open}<${tagName}>\n${inner}</${tagName}>`;
        expect(textOf(fromHtml(finishPage(html, origin).html))).toBe(textOf(fromHtml(html)));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves out the ends that HTML implies, and nothing that would be another page without them', () => {
    const body =
      '<ul><li>a</li><li><p>b</p>c</li><li>d</li></ul><dl><dt>e</dt><dd>f</dd></dl><a href="/x"><p>g</p></a><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>i</td></tr></tbody></table><p>j</p>';
    const { html } = finishPage(`<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`, origin);
    expect(html).toContain('<ul><li>a<li><p>b</p>c<li>d</ul>');
    expect(toHtml(fromHtml(html))).toContain(`<body>${body}</body>`);
  });

  test('has nothing left to do on its own result', () => {
    const finished = finishPage(page, origin);
    expect(finishPage(finished.html, origin)).toEqual(finished);
  });

  test('names the paths on this site that the page leads to, each once', () => {
    const html = `<html><head><link rel="canonical" href="https://example.org/en"><meta property="og:image" content="https://example.org/share-en.png"></head>
    <body><a href="/en?q=1">a</a><a href="/zh#x">b</a><a href="#x">c</a><a href="?q=1">d</a><a href="https://www.gov.cn/x">e</a><form action="/en/search"></form></body></html>`;
    expect(finishPage(html, origin).links).toEqual(['/en', '/share-en.png', '/zh', '/en/search']);
  });

  test('names each style element by the hash that a browser computes of it', () => {
    // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
    expect(finishPage('<style>a{color:red}</style><a></a><style>a{color:red}</style>', origin).styles).toEqual([
      'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=',
    ]);
  });
});

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
