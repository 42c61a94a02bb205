import type { z } from 'zod';
import { contentFilePattern, plainSlug, type ContentType } from './kind.ts';
import { partSchema } from '#lib/content/parse/fields.ts';

/**
 * Notices: `content/notices/<slug>.<locale>.md`. Blocks that several pages show, written
 * once; a page shows them where it says `::notice{slug=…}`.
 */
export const noticeType: ContentType<z.infer<typeof partSchema>> = {
  folder: 'notices',
  file: contentFilePattern('notices', plainSlug),
  schema: partSchema,
  allows: ['dated'],
  check(file, { body }) {
    if (!body) return;
    if (body.answer.length === 0) file.message('the words of the notice are missing', { line: 1, column: 1 }, 'notice-words');
    const [heading] = body.blocks;
    if (heading) file.message('a notice has no headings: it is shown below those of a page', heading.at, 'notice-headings');
  },
};
