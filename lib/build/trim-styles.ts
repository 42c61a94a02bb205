import { createParser, render, type AstRule } from 'css-selector-parser';
import type { Element, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import { parse, type ChildNode, type Rule } from 'postcss';
import { visit } from 'unist-util-visit';

/**
 * Leaves in the style elements of a document only what can show in it: the selectors that
 * one of its elements can match, and the custom properties that their rules use. What
 * stays keeps its order and its text. The state of an element, its place among its
 * neighbours and the values of its attributes never speak against a selector: a template
 * is filled with more and with other things than it holds.
 *
 * @throws {Error} when a style element holds no valid CSS
 */
export function trimStyles(tree: Root): void {
  const isFound = findNeeds(tree);
  visit(tree, 'element', ({ tagName, children: [text] }) => {
    if (tagName === 'style' && text?.type === 'text') text.value = writeUsed(readSheet(text.value), isFound);
  });
}

/** A sheet as a document carries it, whole: without comments, and without the white space around rules. */
export function compactStyles(text: string): string {
  return writeUsed(readSheet(text), () => true);
}

/** What a sheet is made of: a rule, a group of them on a condition, or a text that stays whole. */
type Part = StyleRule | { readonly head: string; readonly parts: readonly Part[] } | string;

type StyleRule = ReturnType<typeof toStyleRule>;

/** A selector that must be found for another one to match, and the names without which it cannot: `a`, `.rows`, `[href]`. */
interface Need {
  readonly selector: string;
  readonly names: readonly string[];
}

/** By their text: all documents of a build come with the same one. */
const sheets = new Map<string, readonly Part[]>();

function readSheet(text: string): readonly Part[] {
  const sheet = sheets.get(text) ?? parse(text).nodes.map(toPart);
  sheets.set(text, sheet);
  return sheet;
}

function toPart(node: ChildNode): Part {
  if (node.type === 'rule') return toStyleRule(node);
  if (node.type !== 'atrule') return '';
  if (!node.nodes) return `${String(node)};`;
  const isGroup = ['media', 'supports', 'container', 'layer'].includes(node.name);
  return isGroup ? { head: `@${node.name}${node.raws.afterName ?? ' '}${node.params}`, parts: node.nodes.map(toPart) } : String(node);
}

function toStyleRule({ selectors, nodes }: Rule) {
  return {
    selectors: selectors.map((text) => ({ text, needs: parseSelector(text).rules.flatMap(listNeeds) })),
    // The bundler repeats a prefixed declaration, and not equally often each time.
    declarations: nodes
      .filter((node, index) => String(node) !== String(nodes[index - 1]))
      .map((node) => ({
        text: String(node),
        customProperty: node.type === 'decl' && node.variable ? node.prop : undefined,
      })),
  };
}

/** The parts of a sheet that are found, with the custom properties that these use, and those that these use in turn. */
function writeUsed(sheet: readonly Part[], isFound: (need: Need) => boolean): string {
  let used = new Set<string>();
  for (;;) {
    const text = sheet.map((part) => write(part, isFound, used)).join('');
    const named = new Set(Array.from(text.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name));
    if (named.size === used.size) return text;
    used = named;
  }
}

function write(part: Part, isFound: (need: Need) => boolean, used: ReadonlySet<string>): string {
  if (typeof part === 'string') return part;
  if ('parts' in part) return block(part.head, part.parts.map((each) => write(each, isFound, used)).join(''));
  const selectors = part.selectors.filter(({ needs }) => needs.every(isFound));
  const declarations = part.declarations.filter(({ customProperty }) => customProperty === undefined || used.has(customProperty));
  return selectors.length === 0 ? '' : block(selectors.map(({ text }) => text).join(), declarations.map(({ text }) => text).join(';'));
}

function block(head: string, body: string): string {
  return body === '' ? '' : `${head}{${body}}`;
}

const parseSelector = createParser({ syntax: 'progressive' });

/** What only some elements have; any other pseudo-element may belong to any element. */
const pseudoElementHosts: readonly (readonly [RegExp, string])[] = [
  [/^::(?:-webkit-file-upload|file-selector)-button$/, 'input[type=file]'],
  [/^::-webkit-(?:date|calendar)/, 'input:is([type=date],[type=datetime-local],[type=month],[type=time],[type=week])'],
  [/^::-webkit-(?:search|inner-spin|outer-spin)/, 'input:not([type=text],[type=hidden])'],
  [/^::placeholder$/, '[placeholder]'],
  [/^::backdrop$/, ':is(dialog,[popover],video,iframe)'],
];

/** What must all be found for one selector to match: what stands before a sibling is a need of its own. */
function listNeeds(rule: AstRule): Need[] {
  const needs: Need[] = [];
  let path: Step[] = [];
  for (let step: AstRule | undefined = rule; step; step = step.nestedRule) {
    needs.push(...listHosts(step));
    const isSibling = step.combinator === '+' || step.combinator === '~';
    if (isSibling) needs.push(toNeed(path));
    const combinator = (isSibling ? path.at(-1)?.combinator : step.combinator) ?? ' ';
    path = [...(isSibling ? path.slice(0, -1) : path), { combinator, text: loosen(step), names: step.items.flatMap(listNames) }];
  }
  return [...needs, toNeed(path)];
}

/** One part of a selector, with what joins it to the part before. */
interface Step extends Pick<Need, 'names'> {
  readonly combinator: string;
  readonly text: string;
}

function toNeed(path: readonly Step[]): Need {
  const selector = path.map(({ combinator, text }, index) => (index === 0 ? text : `${combinator}${text}`)).join('');
  return { selector, names: path.flatMap(({ names }) => names) };
}

function listHosts({ items }: AstRule): Need[] {
  const pseudoElements = items.filter(({ type }) => type === 'PseudoElement').map((item) => render(item));
  return pseudoElementHosts
    .filter(([name]) => pseudoElements.some((each) => name.test(each)))
    .map(([, selector]) => ({ selector, names: [] }));
}

/** The conditions that speak of what an element is, `*` when there are none. */
function loosen({ items }: AstRule): string {
  const isPage = items.some((item) => item.type === 'TagName' && item.name === 'html');
  return items.map((item) => (isPage ? languageOf(item) : undefined) ?? loosenItem(item)).join('') || '*';
}

/** The language of a page, which is written on it and stays what it is. */
function languageOf(item: AstRule['items'][number]): string | undefined {
  return item.type === 'PseudoClass' && item.name === 'lang' && item.argument?.type === 'String'
    ? `[lang|="${item.argument.value}"]`
    : undefined;
}

function loosenItem(item: AstRule['items'][number]): string {
  if (item.type === 'Attribute') return `[${item.name}]`;
  if (item.type === 'Id') return '[id]';
  if (item.type === 'PseudoElement') return '';
  if (item.type !== 'PseudoClass' || item.name === 'root') return render(item);
  const { name, argument } = item;
  if (argument?.type !== 'Selector' || argument.rules.some(({ nestedRule }) => nestedRule)) return '';
  if (name === 'is' || name === 'where') return `:is(${argument.rules.map((rule) => loosen(rule)).join()})`;
  // What is ruled out must be certain: a name, not a state or a value.
  const isCertain = argument.rules.every(({ items }) => items.every((each) => listNames(each).length > 0));
  return name === 'not' && isCertain ? render(item) : '';
}

/** A tag or class as a selector writes it; nothing for any other condition. */
function listNames(item: AstRule['items'][number]): string[] {
  return ['TagName', 'ClassName'].includes(item.type) ? [render(item)] : [];
}

/** Tells whether a need is met by a tree. */
function findNeeds(tree: Root): (need: Need) => boolean {
  const sketch: Root = { type: 'root', children: mergeAlike(tree.children) };
  const present = new Set<string>();
  visit(sketch, 'element', ({ tagName, properties: { className } }) => {
    for (const name of [tagName, ...[className ?? []].flat().map((each) => `.${each}`)]) present.add(name);
  });
  const known = new Map<string, boolean>();
  return ({ selector, names }) => {
    // Most selectors are one name, or name what is not there: no need to walk for them.
    const isFound =
      known.get(selector) ??
      (names.every((name) => present.has(name)) && (selector === names[0] || select(selector, sketch) !== undefined));
    known.set(selector, isFound);
    return isFound;
  };
}

/** One element for all children that no need tells apart, with the children of all of them: a page is searched six times faster. */
function mergeAlike(children: readonly RootContent[]): Element[] {
  const alike = Map.groupBy(
    children.filter((child) => child.type === 'element'),
    ({ tagName, properties }) => JSON.stringify([tagName, properties.className, properties.type, Object.keys(properties)]),
  );
  return [...alike.values()].flatMap((elements) =>
    elements.slice(0, 1).map((first) => ({ ...first, children: mergeAlike(elements.flatMap((each) => each.children)) })),
  );
}
