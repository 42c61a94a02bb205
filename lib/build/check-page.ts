import type { Element, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Says what is wrong with a page, one plain sentence per problem; an empty list promises
 * one request, no script, nothing the Content-Security-Policy would refuse, nothing
 * fetched from another site, and only elements and attributes that our components write.
 */
export function checkPage(tree: Root): string[] {
  const problems: (string | undefined)[] = [];
  let headings = 0;
  // One walk for all of it: a build looks at every element of a thousand pages.
  visit(tree, 'element', (element, _, parent) => {
    problems.push(checkKind(element) ?? checkNames(element) ?? checkStyles(element) ?? checkNeighbours(element));
    const isOfHead = parent?.type === 'element' && parent.tagName === 'head' && element.tagName !== 'style';
    if (isOfHead || element.tagName === 'script') problems.push(checkUnseen(element));
    if (element.tagName === 'h1') headings += 1;
  });
  return [
    ...problems.filter((problem) => problem !== undefined),
    ...(headings === 1 ? [] : [`There must be exactly one <h1>, but there are ${headings}.`]),
  ];
}

function checkKind(element: Element): string | undefined {
  const sentence = sentenceAbout(element.tagName, element.properties);
  return sentence === undefined ? undefined : `${startTag(element)} ${sentence}`;
}

/** What an element of this kind may not be. */
function sentenceAbout(tagName: string, { action, hidden, href, id, lang, rel, type }: Properties): string | undefined {
  if (tagName === 'template' || (hidden === true && String(id).startsWith('S:')))
    return 'stands for a part of the page that failed or arrives late: remove Suspense and loading.tsx.';
  switch (tagName) {
    case 'html':
      return lang === undefined ? 'has no lang attribute.' : undefined;
    case 'script':
      return type === 'application/ld+json' ? undefined : 'is left: a page works without scripts.';
    case 'link': {
      const relation = [rel].flat().join(' ');
      if (namingRelations.includes(relation)) return undefined;
      if (!fetchedRelations.includes(relation)) return 'makes a browser fetch more than the page: a page is one request.';
      return isOwn(href) ? undefined : 'is fetched from another site.';
    }
    case 'form':
      return isOwn(action) ? undefined : 'sends what is typed to another site.';
    case 'a':
      return /^(?:[/#?]|https?:\/\/|tel:|mailto:|\{\{)/.test(String(href))
        ? undefined
        : 'leads neither to a page nor to a telephone number or mailbox.';
    default:
      return undefined;
  }
}

/** What a link element may be to its page: what only names an address, and what a browser fetches when it is wanted. */
const namingRelations = ['canonical', 'alternate', 'license'];
const fetchedRelations = ['search', 'icon', 'apple-touch-icon', 'manifest'];

function isOwn(address: Properties[string]): boolean {
  return /^\/(?!\/)/.test(String(address));
}

/** The attributes, as hast names them, that any element may have. */
const commonAttributes = 'ariaCurrent ariaDescribedBy ariaHidden ariaLabel ariaLabelledBy className id lang role'.split(' ');

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
  }).map(([name, own]) => [name, own.split(' ')] as const),
);

/** Where texts are that others show: in titles of chats and windows, a character that only breaks lines is one too many. */
function checkUnseen(element: Element): string | undefined {
  const html = toHtml(element);
  return /[\u00ad\u200b\u2060]/u.test(html)
    ? `${html} has a character that nobody sees: write it in the body of the page only.`
    : undefined;
}

function checkNames(element: Element): string | undefined {
  const own = elements.get(element.tagName);
  if (own === undefined)
    return `${startTag(element)} is no element of our pages: if it makes no request, add it to lib/build/check-page.ts.`;
  const strange = Object.keys(element.properties).find((name) => !commonAttributes.includes(name) && !own.includes(name));
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
