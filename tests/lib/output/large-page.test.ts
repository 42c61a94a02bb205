import { expect, test } from 'vitest';
import { enlarge } from '#lib/output/large-page.ts';

const head =
  '<meta name="robots" content="noindex"><title>卡</title><link rel="canonical" href="https://example.org/zh"><link rel="alternate" hreflang="en" href="https://example.org/en"><meta property="og:url" content="https://example.org/zh"><link rel="icon" href="/icon.svg"><style>a{color:red}</style>';

function enlargeBody(body: string): string {
  const page = enlarge(`<html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`, 'html{font-size:150%}');
  return /<body>(?<body>.*)<\/body>/su.exec(page)?.groups?.body ?? '';
}

test('a page in large text names its page for previews, is left out by search engines, and has a style after its own', () => {
  expect(enlarge(`<!doctype html><html lang="zh-CN"><head>${head}</head><body></body></html>`, 'html{font-size:150%}')).toBe(
    '<!doctype html><html class="large" lang="zh-CN"><head><title>卡</title><meta property="og:url" content="https://example.org/zh"><link rel="icon" href="/icon.svg"><style>a{color:red}</style><meta name="robots" content="noindex"><style>html{font-size:150%}</style></head><body></body></html>',
  );
});

test.each([
  ['/zh', '/large/zh'],
  ['/en/guides/fees#how', '/large/en/guides/fees#how'],
  ['/zh/search?q=a.b', '/large/zh/search?q=a.b'],
  // Files and other sites have no large text; what stays on the page stays.
  ['/zh/text/lost.txt', '/zh/text/lost.txt'],
  ['/zh/deadline/last-day.ics?day=2026-11-01', '/zh/deadline/last-day.ics?day=2026-11-01'],
  ['/enough', '/enough'],
  ['/icon.svg', '/icon.svg'],
  ['https://example.org/zh', 'https://example.org/zh'],
  ['tel:12333', 'tel:12333'],
  ['#sources', '#sources'],
])('a link to %s leads to %s', (address, expected) => {
  expect(enlargeBody(`<a href="${address}">x</a>`)).toBe(`<a href="${expected}">x</a>`);
});

test('a form asks in large text', () => {
  expect(enlargeBody('<form action="/zh/search" method="get"></form>')).toBe('<form action="/large/zh/search" method="get"></form>');
});

test('the link to the page in large text leads back, and says so', () => {
  expect(enlargeBody('<a href="/large/zh/guides/fees" class="text-size">大字</a>')).toBe(
    '<a href="/zh/guides/fees" class="text-size">普通字号</a>',
  );
  expect(enlargeBody('<a href="/large/en">Larger</a>')).toBe('<a href="/en">Normal text</a>');
});

test('data for search engines goes, and what a reader typed stays as it was', () => {
  const typed = '<p>&lt;a href=&quot;/zh&quot;&gt;</p>';
  expect(enlargeBody(`${typed}<script type="application/ld+json">{"a":"<a href=x>"}</script>`)).toBe(typed);
});
