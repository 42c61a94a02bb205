import type { Inline } from './blocks.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** How readers of an installation can reach its editors. */
interface Installation {
  /** Whether readers are asked at the end of a page. */
  readonly hasFeedback: boolean;
  readonly contactEmail?: string | undefined;
}

/** What a block of the type `contact` says: where to say what is wrong, and the address to write to, or that there is none yet. */
export function contactWords(locale: Locale, { hasFeedback, contactEmail }: Installation): Inline[] {
  const { contactForm, contactBefore, contactAfter, contactMissing, fullStop, sayWhatIsWrong } = getMessages(locale);
  const form: Inline[] = hasFeedback ? [{ type: 'text', value: contactForm(sayWhatIsWrong) }] : [];
  if (contactEmail === undefined) return [...form, { type: 'text', value: contactMissing }];
  return [
    ...form,
    { type: 'text', value: contactBefore },
    { type: 'link', href: `mailto:${contactEmail}`, children: [{ type: 'text', value: contactEmail }] },
    { type: 'text', value: fullStop + contactAfter },
  ];
}
