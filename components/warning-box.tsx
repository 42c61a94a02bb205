import type { ReactNode } from 'react';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';

/** A danger to the reader, in the one colour that is kept for danger. */
export function WarningBox({ locale, title, children }: { locale: Locale; title: ReactNode; children: ReactNode }): ReactNode {
  return (
    <aside aria-label={getMessages(locale).warning} className="warning">
      <p className="warning-title">{title}</p>
      {children}
    </aside>
  );
}
