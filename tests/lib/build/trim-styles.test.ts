import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { trimStyles } from '#lib/build/trim-styles.ts';

describe('trimStyles', () => {
  test.each([
    ['a tag that is there', 'p{color:red}', true],
    ['a tag that is not', 'table{color:red}', false],
    ['a class that is there', '.rows{color:red}', true],
    ['a class that is not', '.facts{color:red}', false],
    ['an element within another', '.rows a{color:red}', true],
    ['elements that are both there, but not one within the other', '.rows p{color:red}', false],
    ['a child', 'ul>li{color:red}', true],
    ['a descendant that is no child', 'ul>a{color:red}', false],
    ['an attribute that is there', 'a[href^="/"]{color:red}', true],
    ['an attribute that is not', '[aria-invalid]{color:red}', false],
    ['what a class rules out', 'ul:not(.rows){color:red}', false],
    ['what a class does not rule out', 'p:not(.rows){color:red}', true],
    ['one of several', ':is(table,p){color:red}', true],
    ['none of several', ':where(table,.facts) a{color:red}', false],
    ['everything', '*,:before{color:red}', true],
    ['the root', ':root{color:red}', true],
    ['the language of the page', 'html:lang(en){color:red}', true],
    ['another language than that of the page', 'html:lang(zh) p{color:red}', false],
  ])('keeps a rule for what is in the document: %s', (_, rule, isKept) => {
    expect(trimmed(rule)).toBe(isKept ? rule : '');
  });

  test.each([
    'a:hover{color:red}',
    ':focus-visible{color:red}',
    'p:target{color:red}',
    'p:lang(zh){color:red}',
    'ul:has(> b){color:red}',
    'li::marker{color:red}',
    'p::before{content:""}',
    'p::details-content{color:red}',
    ':-moz-ui-invalid{box-shadow:none}',
    'p:not(:hover){color:red}',
  ])('keeps a rule for a state of what is in the document: %s', (rule) => {
    expect(trimmed(rule)).toBe(rule);
  });

  test('keeps rules for the places and values that elements get when a template is filled', () => {
    const rules = 'li+li{margin:0}li~li a{margin:0}li:not(:last-child){margin:0}li:nth-child(2){margin:0}a[href^="https:"]{margin:0}';
    expect(trimmed(rules)).toBe(rules);
    expect(trimmed('li+table{margin:0}table+li{margin:0}')).toBe('');
  });

  test('drops of a list of selectors those that match nothing', () => {
    expect(trimmed('h1,p,.facts dt,a:hover{color:red}')).toBe('p,a:hover{color:red}');
  });

  test('drops what only elements have that are not there', () => {
    const file = '::file-selector-button{margin:0}';
    const date = '::-webkit-datetime-edit{padding:0}';
    expect(trimmed(`${file}${date}::placeholder{opacity:1}::backdrop{margin:0}`)).toBe('');
    expect(trimmed(file + date, '<input type="file">')).toBe(file);
    expect(trimmed(file + date, '<input type="date">')).toBe(date);
  });

  test('keeps the conditions around what it keeps, and drops those around nothing', () => {
    expect(
      trimmed(
        '@media print{p{color:red}table{color:red}}@media screen{table{color:red}}@supports (color:red){@container (min-width:1rem){b{color:red}}}@container (min-width:34rem){a{color:red}}',
      ),
    ).toBe('@media print{p{color:red}}@container (min-width:34rem){a{color:red}}');
  });

  test('leaves alone what no selector decides about', () => {
    const rules =
      '@view-transition{navigation:auto}@media (prefers-reduced-motion:reduce){@view-transition{navigation:none}}@page{margin:1cm}@font-face{font-family:x;src:local("x")}@keyframes fade{0%{opacity:0}to{opacity:1}}@layer base,look;';
    expect(trimmed(rules)).toBe(rules);
  });

  test('drops custom properties that nothing uses any more, and keeps those that others use', () => {
    expect(trimmed(':root{--paper:var(--light);--light:#fff;--danger:red}p{color:var(--paper)}.fault{color:var(--danger)}')).toBe(
      ':root{--paper:var(--light);--light:#fff}p{color:var(--paper)}',
    );
  });

  test('keeps two values of one property, for browsers that do not know the second', () => {
    const rule = 'p:after{content:"›";content:"›" / ""}';
    expect(trimmed(rule)).toBe(rule);
  });

  test('gives documents of one sheet each their own rules', () => {
    expect(trimmed('p{color:red}b{color:red}', '<b>x</b>')).toBe('b{color:red}');
    expect(trimmed('p{color:red}b{color:red}', '<p>x</p>')).toBe('p{color:red}');
  });

  test('never drops a selector that an element matches as the document stands', () => {
    const compound = fc.constantFrom(
      '*',
      'div',
      'p',
      'a',
      '.x',
      '.y',
      'p.x',
      '[title]',
      '[title=t]',
      ':not(.x)',
      'p:first-child',
      ':is(a,.y)',
    );
    const selector = fc
      .tuple(compound, fc.array(fc.tuple(fc.constantFrom(' ', '>', '+', '~'), compound), { maxLength: 3 }))
      .map(([first, others]) => first + others.flat().join(''));
    const { node: html } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('<a title="t"></a>', '<p class="x y"></p>', 'text'),
        fc
          .tuple(
            fc.constantFrom('<div', '<section'),
            fc.constantFrom('', ' class="x"', ' class="y"', ' title="u"'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([open, attributes, inner]) => `${open}${attributes}>${inner.join('')}</${open.slice(1)}>`),
      ),
    }));
    fc.assert(
      fc.property(selector, html, (one, body) => {
        fc.pre(select(one, fromHtml(body)) !== undefined);
        expect(trimmed(`${one}{color:red}`, body)).toBe(`${one}{color:red}`);
      }),
      { numRuns: 200 },
    );
  });
});

const list = '<p>One</p><ul class="rows"><li><a href="/en">{{text}}</a></li></ul>';

/** The style sheet of a document with this style sheet and this body, when it is trimmed. */
function trimmed(sheet: string, body = list): string {
  const tree = fromHtml(`<!doctype html><html lang="en"><head><style>${sheet}</style></head><body>${body}</body></html>`);
  trimStyles(tree);
  return /<style>(.*)<\/style>/s.exec(toHtml(tree))?.[1] ?? '';
}
