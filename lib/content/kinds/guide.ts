import { z } from 'zod';
import { plainText } from '#lib/document/walk.ts';
import { contentFilePattern, plainSlug, type AddressedType } from './kind.ts';
import { headText, internalPath, line, reviewFacts } from '#lib/content/parse/fields.ts';
import { guidePath, guidesPath } from '#lib/site/paths.ts';

/** What guides are about, in the order in which lists name them. */
export const topics = ['card', 'medical', 'contributions', 'work', 'life', 'foreigners', 'people', 'safety'] as const;

const guideFacts = {
  ...reviewFacts,
  /** What the guide is about. */
  topic: z.enum(topics),
  /** Where a reader goes on from here, the most useful first: addresses without their language. */
  related: z.array(internalPath).min(1),
  /** That the guide itself is the warning of fake messages at length, so that it need not show the notice. */
  isWarning: z.literal(true).optional(),
};

const guideText = {
  ...headText,
  /** The one button below the answer: where it leads and the words on it. */
  button: z.strictObject({ href: z.string(), label: line }),
};

const guideSchema = z.strictObject({ ...guideFacts, ...guideText });

/** The fields of a guide. */
export type GuideData = z.infer<typeof guideSchema>;

/** Guides: `content/guides/<slug>.<locale>.md`. */
export const guideType: AddressedType<GuideData> = {
  folder: 'guides',
  file: contentFilePattern('guides', plainSlug),
  schema: guideSchema,
  facts: [...Object.keys(guideFacts), 'button.href'],
  allows: ['notice', 'dated'],
  path: guidePath,
  list: guidesPath,
  searchKind: 'guide',
  links: ({ related, button }) => [
    ...related.map((href, index) => ({ field: ['related', index], href })),
    { field: ['button', 'href'], href: button.href },
  ],
  check(file, { frontMatter, body }) {
    if (!frontMatter || !body) return;
    const { title, summary, isWarning } = frontMatter.data;
    const headings = body.blocks.flatMap((block) => (block.type === 'heading' ? plainText(block.children) : []));
    const isWarned = isWarning || body.blocks.some((block) => block.type === 'notice' && block.slug === fakeMessages);
    if (isWarned || !scamSubjects.test([title, summary, ...headings].join('\n'))) return;
    file.message(
      `this guide speaks of renewing, expiry or activation, so it warns of fake messages: write \`::notice{slug=${fakeMessages}}\` below a heading`,
      frontMatter.pointOf(['title']),
      'fake-message-warning',
    );
  },
};

/** The slug of the notice that warns of fake messages. */
const fakeMessages = 'fake-messages';

/** What fake messages are about (facts 0.9): in titles, summaries and headings of either language. */
const scamSubjects = /\b(?:renew|replac|re-?issu|exchang|expir|enabl|activat)|换卡|换领|补卡|补领|补办|更换|过期|到期|有效期|启用|激活/iu;
