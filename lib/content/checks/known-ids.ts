import type { Corpus } from '#lib/content/corpus.ts';
import { faultOfPath } from './links.ts';
import { listIdsOfLaws } from './sources.ts';

/**
 * Every address and every source that code names is there (`lib/site/known.ts`): when a guide is renamed, the code
 * that leads to it must be told. Sources are not judged while the register has a fault.
 *
 * ```passes guides/lost-card.{en,zh}.md
 * -{#cards}
 * +{#which-card}
 * ```
 * ```fails guides/lost-card.{en,zh}.md
 * -{#steps}
 * +{#what-to-do}
 * lib/site/known.ts:1:1: `/guides/lost-card` has no anchor `#steps`: mend what the code names
 * ```
 * ```fails law/example-law.{en,zh}.md
 * -{#article-1}
 * +{#article-2}
 * lib/site/known.ts:1:1: there is no source `example-law-1`: mend what the code names
 * ```
 */
export function checkKnownIds(corpus: Corpus): void {
  const { known, register } = corpus;
  const place = { line: 1, column: 1 };
  for (const path of known.paths) {
    const fault = faultOfPath(path, corpus);
    if (fault) known.file.message(`${fault}: mend what the code names`, place);
  }
  const ofLaws = listIdsOfLaws(corpus);
  for (const id of known.sources) {
    if (register && !Object.hasOwn(register.data, id) && !ofLaws.has(id))
      known.file.message(`there is no source \`${id}\`: mend what the code names`, place);
  }
}
