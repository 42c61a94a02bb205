import type { Element, Nodes, Properties, Root } from 'hast';

/** How every inline script of Next 16 and React 19 begins; any other script is not recognised and stays. */
const runtimeScript = /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=|\$R[A-Z]\b)/;

/**
 * Takes from a page what Next and React have left in it for their client runtime: scripts,
 * preloads, comments and marks. JSON-LD and scripts that are not Next's stay, so that
 * `checkPage` can name the latter.
 */
export function stripRuntime(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type === 'element') stripRuntime(child);
  }
  parent.children = (parent.children as Nodes[]).filter((child) => !isRuntime(child)) as typeof parent.children;
  if (parent.type === 'element' && parent.tagName === 'style') {
    delete parent.properties.dataPrecedence;
    delete parent.properties.dataHref;
  }
  keepFirstNewline(parent);
}

/** A parser swallows the newline that directly follows these start tags, so a text that begins with one is written with two. */
function keepFirstNewline(parent: Root | Element): void {
  const first = parent.children[0];
  const isSwallowing = parent.type === 'element' && (parent.tagName === 'pre' || parent.tagName === 'textarea');
  if (isSwallowing && first?.type === 'text' && first.value.startsWith('\n')) first.value = `\n${first.value}`;
}

function isRuntime(node: Nodes): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties, children } = node;
  switch (tagName) {
    case 'script':
      return properties.src === undefined ? runtimeScript.test(textOf(node)) : properties.src.startsWith('/_next/');
    case 'link':
      return isRuntimeLink(properties);
    case 'meta':
      return properties.name === 'next-size-adjust';
    case 'div':
      // Where metadata would have been streamed to.
      return children.length === 0 && Object.keys(properties).join() === 'hidden';
    case 'template':
      // React's mark for "the shell is complete"; other templates stand for a missing part.
      return properties.id === '_R_';
    default:
      return false;
  }
}

function isRuntimeLink({ rel, as, href }: Properties): boolean {
  const relations = relationsOf(rel);
  if (relations.includes('expect')) return true;
  const isEarly = relations.includes('preload') || relations.includes('modulepreload');
  return isEarly && (as === 'script' || String(href).startsWith('/_next/'));
}

function relationsOf(rel: Properties[string]): string[] {
  return (Array.isArray(rel) ? rel.map(String) : String(rel ?? '').split(/\s+/)).map((relation) => relation.toLowerCase());
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
