import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { h } from 'hastscript';

/**
 * Marks on a page where a browser finds the anchors that were once there: no server is told of an anchor, so that nothing
 * else can lead on from one.
 *
 * @param former each anchor that was once on the page, with the one that is now in its place
 * @returns what is wrong with them, one plain sentence a problem
 */
export function markFormerAnchors(tree: Root, former: ReadonlyMap<string, string>): string[] {
  return [...former].flatMap(([from, to]) => {
    const target = select(`[id="${to}"]`, tree);
    if (!target) return [`It has no anchor #${to}, to which #${from} has moved.`];
    if (select(`[id="${from}"]`, tree)) return [`Its anchor #${from} has moved, but is there too.`];
    // A row of a table holds cells and nothing else.
    const place = select(':is(th, td)', target) ?? target;
    place.children.unshift(h('span', { id: from }));
    return [];
  });
}
