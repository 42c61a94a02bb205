import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** What the source article says that no longer holds, what holds now and on what ground; signed as the editor's. */
export function EditorsNote({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <div role="note" className="note">
      <strong>{getMessages(locale).editorsNote}</strong> {children}
    </div>
  );
}
