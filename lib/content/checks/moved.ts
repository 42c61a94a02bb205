import type { Corpus } from '#lib/content/corpus.ts';
import { faultOfPath } from './links.ts';

/**
 * What has moved is no address or anchor any more, and leads to one.
 *
 * ```passes moved.yaml
 * -/guides/dropped-card: /guides/lost-card
 * +/guides/dropped-card: /sheet/lost/self
 * ```
 * ```passes moved.yaml
 * -/guides/dropped-card: /guides/lost-card
 * +/guides/lost-card#first: /guides/lost-card#steps
 * ```
 * ```fails moved.yaml
 * -/guides/dropped-card: /guides/lost-card
 * +/guides/dropped-card: /guides/found-card
 * +/compare/cards: /guides/lost-card
 * +/guides/lost-card#steps: /guides/lost-card#first
 * content/moved.yaml:1:23: there is no page `/guides/found-card`
 * content/moved.yaml:2:17: `/compare/cards` is the address of a page: nothing can lead away from it
 * content/moved.yaml:3:26: `/guides/lost-card#steps` is the address of a section: nothing can lead away from it
 * content/moved.yaml:3:26: `/guides/lost-card` has no anchor `#first`
 * ```
 */
export function checkMoved(corpus: Corpus): void {
  const { moved, addresses } = corpus;
  for (const [from, to] of Object.entries(moved?.data ?? {})) {
    const [page = '', anchor] = from.split('#');
    if (anchor === undefined ? addresses.has(page) : addresses.get(page)?.has(anchor))
      moved?.file.message(
        `\`${from}\` is the address of ${anchor === undefined ? 'a page' : 'a section'}: nothing can lead away from it`,
        moved.pointOf([from]),
      );
    // Of files that are made of pages only the build knows which there are.
    const fault = isMadeOfPages(to) ? undefined : faultOfPath(to, corpus);
    if (fault) moved?.file.message(fault, moved.pointOf([from]));
  }
}

function isMadeOfPages(path: string): boolean {
  return /\{|\.(?:md|atom|json)$/u.test(path);
}
