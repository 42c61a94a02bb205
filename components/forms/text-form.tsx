import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';
import { longestTyped } from '#lib/text/user-input.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';

/** What a form is told by the page that it stands on. */
export interface FormProps {
  readonly locale: Locale;
  /** What was typed before. */
  readonly typed?: string;
  /** What is wrong with it, in a sentence. */
  readonly fault?: ReactNode;
}

interface TextFormProps extends FormProps {
  /** Where what was typed is sent, without its language. */
  readonly path: string;
  /** The name of the field in the query. */
  readonly field: string;
  readonly label: string;
  /** How to write it, with an example; left out where nothing needs to be said. */
  readonly hint?: string;
  /** The id of the field, when the page has two of its name. */
  readonly id?: string;
  readonly button: string;
  /** How much may be typed, in characters. */
  readonly longest?: number;
}

/** One field and one button: what is typed goes into the address of the answer (a GET form). */
export function TextForm({
  locale,
  typed = '',
  fault,
  path,
  field,
  label,
  hint,
  id = field,
  button,
  longest = longestTyped,
}: TextFormProps) {
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const described = [fault && faultId, hint && hintId].filter(Boolean).join(' ');
  return (
    <form action={localizePath(locale, path)} method="get" className="text-form">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={hintId} className="quiet">
          <ForeignWords text={hint} locale={locale} />
        </p>
      ) : null}
      {fault ? (
        <p id={faultId} className="fault">
          {typeof fault === 'string' ? <ForeignWords text={fault} locale={locale} /> : fault}
        </p>
      ) : null}
      <div>
        <input
          type="text"
          id={id}
          name={field}
          defaultValue={typed}
          maxLength={longest}
          required
          autoComplete="off"
          spellCheck={false}
          aria-describedby={described || undefined}
          aria-invalid={fault ? true : undefined}
        />
        <button type="submit">{button}</button>
      </div>
    </form>
  );
}
