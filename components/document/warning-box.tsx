import { useId, type ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf } from '#lib/site/paths.ts';

interface WarningBoxProps {
  readonly locale: Locale;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A danger to the reader, in the one colour that is kept for danger; a landmark that its title names. */
export function WarningBox({ locale, title, children }: WarningBoxProps) {
  const { warning, colon } = getMessages(locale);
  // React writes its ids with marks around them: `_S_1_`.
  const id = anchorOf('warning', useId().replaceAll('_', ''));
  return (
    <aside aria-labelledby={id} className="warning">
      <p id={id} className="warning-title">
        {warning}
        {colon}
        {title}
      </p>
      {children}
    </aside>
  );
}
