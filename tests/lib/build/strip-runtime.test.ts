import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { stripRuntime } from '#lib/build/strip-runtime.ts';

// Taken from what Next 16.4.6 writes, shortened.
const nextHtml = `<!DOCTYPE html><!--QemdXgxCuCxPJmceS5APu--><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><style data-precedence="next" data-href="/_next/static/chunks/1ro5b8kfsny1v.css">@layer base{main>p{color:red}}
</style><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/310vm2bl3xxpt.js"/><link rel="expect" href="#_R_" blocking="render"/><link rel="preload" href="/_next/static/media/font.woff2" as="font" crossorigin="" type="font/woff2"/><meta name="next-size-adjust" content=""/><script src="/_next/static/chunks/1wnov70f88xjy.js" async=""></script><title>Home</title><link rel="canonical" href="https://example.org/en"/><link rel="icon" href="/icon.svg?icon.346lnkfatfsix.svg" sizes="any" type="image/svg+xml"/><script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><a href="#main">Skip</a> <main id="main"><h1>Home &amp; <em lang="zh">社保</em></h1><p>One <!-- -->1<!-- --> <!-- -->two</p><script type="application/ld+json">{"a":"\\u003cb>&\\""}</script></main><script>requestAnimationFrame(function(){$RT=performance.now()});</script><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<h1>"])</script><script>$RB=[];$RV=function(a){};</script></body></html>`;

describe('stripRuntime', () => {
  test('leaves the words and the elements of the page and nothing of the client runtime', () => {
    expect(stripped(nextHtml)).toMatchInlineSnapshot(`
      "<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>@layer base{main>p{color:red}}
      </style><title>Home</title><link rel="canonical" href="https://example.org/en"><link rel="icon" href="/icon.svg?icon.346lnkfatfsix.svg" sizes="any" type="image/svg+xml"></head><body><a href="#main">Skip</a> <main id="main"><h1>Home &amp; <em lang="zh">社保</em></h1><p>One 1 two</p><script type="application/ld+json">{"a":"\\u003cb>&\\""}</script></main></body></html>"
    `);
  });

  test('keeps a script that is not recognised, so that the check can name it', () => {
    const html = '<!doctype html><html lang="en"><body><h1>x</h1><script>alert(1)</script><script src="/x.js"></script></body></html>';
    expect(stripped(html)).toContain('<script>alert(1)</script><script src="/x.js"></script>');
  });

  test('keeps a hidden part that holds something and a template that stands for a missing part', () => {
    const html = '<html lang="en"><body><div hidden="">x</div><div hidden="" id="S:0"></div><template id="B:0"></template></body></html>';
    expect(stripped(html)).toContain('<div hidden>x</div><div hidden id="S:0"></div><template id="B:0"></template>');
  });
});

function stripped(html: string): string {
  const tree = fromHtml(html);
  stripRuntime(tree);
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}
