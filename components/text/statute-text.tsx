import type { Block } from '#lib/document/blocks.ts';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** One paragraph of a law and its unofficial translation, the reader's language first. */
export function StatuteText({ statute, locale }: { statute: Extract<Block, { type: 'statute' }>; locale: Locale }) {
  const messages = getMessages(locale);
  const texts = [
    { language: 'zh', label: messages.lawText, text: statute.chinese },
    { language: 'en', label: messages.lawTranslation, text: statute.english },
  ] as const;
  const ordered = locale === 'zh' ? texts : texts.toReversed();
  return (
    <div className="statute">
      {ordered.map(({ language, label, text }) => (
        <figure key={language}>
          <figcaption>{label}</figcaption>
          <blockquote lang={language === locale ? undefined : languageTags[language]}>{text}</blockquote>
        </figure>
      ))}
    </div>
  );
}
