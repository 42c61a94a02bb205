import type { Element, Nodes, Root } from 'hast';

/** How every inline script of Next 16 and React 19 begins; any other script is not recognised and stays. */
const runtimeScript = /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=|\$R[A-Z]\b)/;

/**
 * Takes from a page what Next and React have left in it for their client runtime: scripts, preloads, comments and marks.
 * JSON-LD and scripts that are not Next's stay, so that `checkPage` can name the latter.
 */
export function stripRuntime(parent: Root | Element): void {
  parent.children = (parent.children as Nodes[]).filter((child) => !isRuntime(child)) as typeof parent.children;
  for (const child of parent.children) {
    if (child.type === 'element') stripRuntime(child);
  }
  if (parent.type === 'element' && parent.tagName === 'style') {
    delete parent.properties.dataPrecedence;
    delete parent.properties.dataHref;
  }
}

function isRuntime(node: Nodes): boolean {
  if (node.type !== 'element') return node.type === 'comment';
  const { tagName, properties, children } = node;
  const { rel, as, src, href, name, id, hidden } = properties;
  const [text] = children;
  const relations = [rel ?? []].flat();
  const isOfNext = String(src ?? href).startsWith('/_next/');
  switch (tagName) {
    case 'script':
      return src === undefined ? text?.type === 'text' && runtimeScript.test(text.value) : isOfNext;
    case 'link':
      return relations.includes('expect') || (relations.some((each) => each.endsWith('preload')) && (as === 'script' || isOfNext));
    case 'meta':
      return name === 'next-size-adjust';
    case 'div':
      // Where metadata would have been streamed to.
      return hidden === true && id === undefined && children.every(({ type }) => type === 'comment');
    case 'template':
      // React's mark for "the shell is complete"; other templates stand for a missing part.
      return id === '_R_';
    default:
      return false;
  }
}
