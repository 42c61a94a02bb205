import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** The id of the sentence that says what is wrong with a field, or asked about it. */
export function faultIdOf(field: string): string {
  return `${field}-fault`;
}

interface FaultBoxProps {
  readonly locale: Locale;
  /** The id of the field. */
  readonly field: string;
  /** What is asked, where nothing is wrong: its name, in place of that of an error. */
  readonly question?: string;
  /** What is wrong or asked, in a sentence. */
  readonly children: ReactNode;
}

/** What is wrong with what a reader typed or asked about it, first on the page, with a way to the field. */
export function FaultBox({ locale, field, question, children }: FaultBoxProps) {
  const { error, toField, colon } = getMessages(locale);
  return (
    <section aria-label={question ?? error} className={question === undefined ? 'fault' : 'fault asked'}>
      <p id={faultIdOf(field)}>
        {question === undefined ? `${error}${colon}` : null}
        {children}
      </p>
      <p className="alone">
        <a href={`#${field}`}>{toField}</a>
      </p>
    </section>
  );
}
