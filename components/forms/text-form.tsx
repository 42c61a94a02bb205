import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';
import { longestTyped } from '#lib/text/user-input.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';
import { faultIdOf } from './fault-box.tsx';

/** What a form is told by the page that it stands on. */
export interface FormProps {
  readonly locale: Locale;
  /** What the form is called, where the page has another. */
  readonly name?: string;
  /** What was typed before. */
  readonly typed?: string;
  /** Whether a `FaultBox` at the top of the page says what is wrong with it: then the reader begins in the field. */
  readonly isFaulty?: boolean;
  /** The same, where it only asks about it: nothing is wrong with the field. */
  readonly isAsked?: boolean;
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
  /** Whether it searches the site. */
  readonly isSearch?: boolean;
}

/**
 * One field and one button: what is typed goes into the address of the answer (a GET form). Sent empty, it is answered by
 * our own sentence: a browser's would be in the browser's language.
 */
export function TextForm({
  locale,
  typed = '',
  isFaulty = false,
  isAsked = false,
  path,
  field,
  label,
  hint,
  id = field,
  button,
  longest = longestTyped,
  isSearch = false,
  name,
}: TextFormProps) {
  const hintId = `${id}-hint`;
  const isTold = isFaulty || isAsked;
  const described = [isTold && faultIdOf(id), hint && hintId].filter(Boolean).join(' ');
  return (
    <form action={localizePath(locale, path)} method="get" role={isSearch ? 'search' : undefined} aria-label={name} className="text-form">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={hintId} className="quiet">
          <ForeignWords text={hint} locale={locale} />
        </p>
      ) : null}
      <div>
        <input
          type={isSearch ? 'search' : 'text'}
          id={id}
          name={field}
          defaultValue={typed}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          autoFocus={isTold}
          aria-describedby={described || undefined}
          aria-invalid={isFaulty || undefined}
        />
        <button type="submit">{button}</button>
      </div>
    </form>
  );
}
