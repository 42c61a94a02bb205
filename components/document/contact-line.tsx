import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** How to reach the editors; without an address it says that none is set. */
export function ContactLine({ locale, email }: { locale: Locale; email: string | undefined }) {
  const messages = getMessages(locale);
  if (!email) return <p>{messages.contactMissing}</p>;
  return (
    <p>
      {messages.contactBefore} <a href={`mailto:${email}`}>{email}</a>
      {messages.fullStop}
      {messages.contactAfter}
    </p>
  );
}
