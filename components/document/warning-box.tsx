import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

interface WarningBoxProps {
  readonly locale: Locale;
  /** The title in plain words, which names the landmark. */
  readonly name: string;
  /** The title as it is shown, where it is more than plain words. */
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/** A danger to the reader, in the one colour that is kept for danger; a landmark with a name of its own. */
export function WarningBox({ locale, name, title = name, children }: WarningBoxProps) {
  const { warning, colon } = getMessages(locale);
  return (
    <aside aria-label={`${warning}${colon}${name}`} className="warning">
      <p className="warning-title">{title}</p>
      {children}
    </aside>
  );
}
