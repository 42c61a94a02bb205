import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** The id of the sentence that says what is wrong with a field. */
export function faultIdOf(field: string): string {
  return `${field}-fault`;
}

interface FaultBoxProps {
  readonly locale: Locale;
  /** The id of the field. */
  readonly field: string;
  /** What is wrong, in a sentence. */
  readonly children: ReactNode;
}

/** What is wrong with what a reader typed, first on the page, with a way to the field. */
export function FaultBox({ locale, field, children }: FaultBoxProps) {
  const { error, toField, colon } = getMessages(locale);
  return (
    <section aria-label={error} className="fault">
      <p id={faultIdOf(field)}>
        {error}
        {colon}
        {children}
      </p>
      <p className="alone">
        <a href={`#${field}`}>{toField}</a>
      </p>
    </section>
  );
}
