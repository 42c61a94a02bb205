import type { Corpus } from '#lib/content/corpus.ts';
import { faultOfPath } from './links.ts';

/**
 * What has moved is no address any more, and leads to one.
 *
 * ```passes moved.yaml
 * -/guides/dropped-card: /guides/lost-card
 * +/guides/dropped-card: /sheet/lost/self
 * ```
 * ```fails moved.yaml
 * -/guides/dropped-card: /guides/lost-card
 * +/guides/dropped-card: /guides/found-card
 * +/compare/cards: /guides/lost-card
 * content/moved.yaml:1:23: there is no page `/guides/found-card`
 * content/moved.yaml:2:17: `/compare/cards` is the address of a page: nothing can lead away from it
 * ```
 */
export function checkMoved(corpus: Corpus): void {
  const { moved, addresses } = corpus;
  for (const [from, to] of Object.entries(moved?.data ?? {})) {
    if (addresses.has(from))
      moved?.file.message(`\`${from}\` is the address of a page: nothing can lead away from it`, moved.pointOf([from]));
    const fault = faultOfPath(to, corpus);
    if (fault) moved?.file.message(fault, moved.pointOf([from]));
  }
}
