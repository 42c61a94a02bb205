import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Says what is wrong with a page, one plain sentence per problem; an empty list promises
 * one request, no script, nothing the Content-Security-Policy would refuse, nothing
 * fetched from another site, and only elements and attributes that our components write.
 */
export function checkPage(tree: Root): string[] {
  const faults = new Map<Element, string>();
  for (const [selector, sentence] of wrong) {
    for (const element of selectAll(selector, tree)) faults.set(element, `${startTag(element)} ${sentence}`);
  }
  visit(tree, 'element', (element) => {
    const fault = faults.get(element) ?? checkNames(element) ?? checkStyles(element) ?? checkNeighbours(element);
    if (fault !== undefined) faults.set(element, fault);
  });
  const headings = selectAll('h1', tree).length;
  return [
    ...faults.values(),
    ...checkHeads(tree),
    ...(headings === 1 ? [] : [`There must be exactly one <h1>, but there are ${headings}.`]),
  ];
}

/** What an element may not be; of two sentences, the later one is said. */
const wrong: readonly (readonly [selector: string, sentence: string])[] = [
  ['html:not([lang])', 'has no lang attribute.'],
  ['script:not([type="application/ld+json"])', 'is left: a page works without scripts.'],
  ['template, [hidden][id^="S:"]', 'stands for a part of the page that failed or arrives late: remove Suspense and loading.tsx.'],
  ['link:not([rel=canonical], [rel=alternate], [rel=license]):is(:not([href^="/"]), [href^="//"])', 'is fetched from another site.'],
  [
    'link:not([rel=canonical], [rel=alternate], [rel=license], [rel=search], [rel=icon], [rel=apple-touch-icon], [rel=manifest])',
    'makes a browser fetch more than the page: a page is one request.',
  ],
  ['form:is(:not([action^="/"]), [action^="//"])', 'sends what is typed to another site.'],
  [
    'a:not([href^="/"], [href^="#"], [href^="?"], [href^="https://"], [href^="http://"], [href^="tel:"], [href^="mailto:"], [href^="{{"])',
    'leads neither to a page nor to a telephone number or mailbox.',
  ],
];

/** The attributes, as hast names them, that any element may have. */
const commonAttributes = 'ariaCurrent ariaDescribedBy ariaHidden ariaLabel ariaLabelledBy className id lang role';

/** Every element that our components write, with the attributes that only it may have. */
const elements = new Map(
  Object.entries({
    ...Object.fromEntries(
      `html body title style header nav main article section aside footer div h1 h2 h3 p blockquote figure figcaption details summary
    code ol ul dl dt dd fieldset legend table thead tbody tr span strong small sup mark ruby rp rt g desc`
        .split(/\s+/)
        .map((name) => [name, '']),
    ),
    a: 'href hrefLang',
    button: 'type name value',
    circle: 'cx cy r',
    form: 'action method',
    head: 'itemScope',
    input: 'type name value maxLength required autoComplete autoFocus spellCheck ariaInvalid checked tabIndex',
    label: 'htmlFor',
    li: 'value',
    line: 'x1 x2 y1 y2',
    link: 'rel href hrefLang title type',
    main: 'tabIndex',
    meta: 'charSet name property itemProp content media',
    option: 'value',
    path: 'd',
    rect: 'x y width height rx',
    script: 'type',
    select: 'name',
    svg: 'viewBox focusable',
    td: 'dataLabel',
    text: 'x y dy',
    textarea: 'name rows maxLength',
    th: 'scope',
    time: 'dateTime',
    tspan: 'x y',
  }),
);

/** Where texts are that others show: in titles of chats and windows, a character that only breaks lines is one too many. */
function checkHeads(tree: Root): string[] {
  return selectAll('head > :not(style), script', tree)
    .map((element) => toHtml(element))
    .filter((html) => /[\u00ad\u200b\u2060]/u.test(html))
    .map((html) => `${html} has a character that nobody sees: write it in the body of the page only.`);
}

function checkNames(element: Element): string | undefined {
  const own = elements.get(element.tagName);
  if (own === undefined)
    return `${startTag(element)} is no element of our pages: if it makes no request, add it to lib/build/check-page.ts.`;
  const allowed = `${commonAttributes} ${own}`.split(' ');
  const [strange] = Object.keys(element.properties).filter((name) => !allowed.includes(name));
  return strange === undefined
    ? undefined
    : `${startTag(element)} has an attribute that our pages do not use (${strange}): if it makes no request, runs no script and sets no style, add it to lib/build/check-page.ts.`;
}

function checkStyles({ tagName, children: [text] }: Element): string | undefined {
  const address = tagName === 'style' && text?.type === 'text' ? /(?:@import|url\(|image-set\()[^;}]*/i.exec(text.value) : undefined;
  return address ? `<style> makes a browser fetch more than the page: ${address[0]}` : undefined;
}

/** Links that touch read as one word where the style is off, as in a browser's reading mode, or too new for the browser. */
function checkNeighbours({ children }: Element): string | undefined {
  const touching = children.find((child, index) =>
    [child, children[index - 1]].every((each) => each?.type === 'element' && each.tagName === 'a'),
  );
  return touching?.type === 'element'
    ? `${startTag(touching)} touches the link before it: put white space or a list between them.`
    : undefined;
}

function startTag(element: Element): string {
  return toHtml({ ...element, children: [] }).replace(/<\/[^>]*>$/, '');
}
