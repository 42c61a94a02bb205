import type { ReactNode } from 'react';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { site } from '#lib/site.ts';

/** How to reach the editors, as this installation is configured. */
export function ContactLine({ locale }: { locale: Locale }): ReactNode {
  const messages = getMessages(locale);
  if (!site.contactEmail) return <p>{messages.contactMissing}</p>;
  return (
    <p>
      {messages.contactBefore} <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>
      {locale === 'zh' ? '。' : '. '}
      {messages.contactAfter}
    </p>
  );
}
