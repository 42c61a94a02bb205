import type { Corpus } from '#lib/content/corpus.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { lawType } from '#lib/content/kinds/law.ts';

/**
 * The order of lists names each guide and each law once, and nothing else.
 *
 * ```passes order.yaml
 * -law: [example-law]
 * +law:
 * +  - example-law
 * ```
 * ```fails order.yaml
 * -guides: [lost-card]
 * -law: [example-law]
 * +guides: [found-card]
 * +law: [example-law, example-law]
 * content/order.yaml:1:1: `lost-card` is missing: write it where a reader looks for it
 * content/order.yaml:1:10: there is no `found-card` in content/guides
 * content/order.yaml:2:20: `example-law` stands twice in this list
 * ```
 */
export function checkOrder({ order, entries }: Corpus): void {
  if (!order) return;
  const { file, data, pointOf } = order;
  for (const [folder, { file: pattern }] of [
    ['guides', guideType],
    ['law', lawType],
  ] as const) {
    const named = data[folder];
    const slugs = new Set(entries.filter(({ type }) => type.file === pattern).map(({ slug }) => slug));
    named.forEach((slug, index) => {
      if (!slugs.has(slug)) file.message(`there is no \`${slug}\` in content/${folder}`, pointOf([folder, index]));
      else if (named.indexOf(slug) !== index) file.message(`\`${slug}\` stands twice in this list`, pointOf([folder, index]));
    });
    for (const slug of slugs) {
      if (!named.includes(slug)) file.message(`\`${slug}\` is missing: write it where a reader looks for it`, pointOf([folder]));
    }
  }
}
