import type { Locale } from '#lib/i18n/locale.ts';
import { longestTyped } from '#lib/text/user-input.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';

interface TextFormProps {
  readonly locale: Locale;
  /** Where what was typed is sent, with its language. */
  readonly action: string;
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
  /** What was typed before. */
  readonly typed?: string;
  /** What is wrong with what was typed, in a sentence. */
  readonly fault?: string | undefined;
}

/** One field and one button: what is typed goes into the address of the answer (a GET form). */
export function TextForm({
  locale,
  action,
  field,
  id = field,
  label,
  hint,
  button,
  typed = '',
  fault,
  longest = longestTyped,
}: TextFormProps) {
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const described = [fault === undefined ? '' : faultId, hint === undefined ? '' : hintId].filter((each) => each !== '').join(' ');
  return (
    <form action={action} method="get" className="text-form">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={hintId} className="quiet">
          <ForeignWords text={hint} locale={locale} />
        </p>
      )}
      {fault === undefined ? null : (
        <p id={faultId} className="fault">
          <ForeignWords text={fault} locale={locale} />
        </p>
      )}
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
          aria-describedby={described === '' ? undefined : described}
          aria-invalid={fault === undefined ? undefined : true}
        />
        <button type="submit">{button}</button>
      </div>
    </form>
  );
}
