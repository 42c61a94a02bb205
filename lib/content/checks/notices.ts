import { noticeType } from '#lib/content/kinds/notice.ts';
import type { Corpus } from '#lib/content/corpus.ts';

/**
 * Every notice that a page shows is there, and every notice is shown.
 *
 * ```passes pages/about.{en,zh}.md
 * -::contact
 * +::notice{slug=scams}
 * ```
 * ```fails comparisons/cards.{en,zh}.md
 * -::notice{slug=scams}
 * +::notice{slug=frauds}
 * content/comparisons/cards.en.md:19:1: there is no notice `frauds`
 * content/comparisons/cards.zh.md:19:1: there is no notice `frauds`
 * content/notices/scams.en.md:1:1: no page shows this notice: remove it
 * content/notices/scams.zh.md:1:1: no page shows this notice: remove it
 * ```
 */
export function checkNotices({ entries }: Corpus): void {
  const notices = entries.filter(({ type }) => type.folder === noticeType.folder);
  const slugs = new Set(notices.map(({ slug }) => slug));
  const shown = new Set<string>();
  for (const { file, draft } of entries) {
    for (const block of draft.body?.blocks ?? []) {
      if (block.type !== 'notice' || block.slug === '') continue;
      shown.add(block.slug);
      if (!slugs.has(block.slug)) file.message(`there is no notice \`${block.slug}\``, block.at);
    }
  }
  for (const { slug, file } of notices) {
    if (!shown.has(slug)) file.message('no page shows this notice: remove it', { line: 1, column: 1 });
  }
}
