import type { Corpus } from '#lib/content/corpus.ts';
import { faultOfPath } from './links.ts';

/**
 * What only some readers ask for is there: of a guide that was renamed, the search would no longer know it.
 *
 * ```passes asked-by-some.yaml
 * -/guides/lost-card
 * +/guides/lost-card#steps
 * ```
 * ```fails asked-by-some.yaml
 * -/guides/lost-card
 * +/guides/found-card
 * content/asked-by-some.yaml:1:15: there is no page `/guides/found-card`
 * ```
 */
export function checkAskedBySome(corpus: Corpus): void {
  const { askedBySome } = corpus;
  askedBySome?.data.forEach(({ addresses }, group) => {
    addresses.forEach((address, index) => {
      const fault = faultOfPath(address, corpus);
      if (fault) askedBySome.file.message(fault, askedBySome.pointOf([group, 'addresses', index]));
    });
  });
}
