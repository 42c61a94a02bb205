import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineAnswerPath, localizePath } from '#lib/site/paths.ts';
import { TextForm } from './text-form.tsx';

interface DeadlineFormProps {
  readonly locale: Locale;
  readonly typed?: string;
  /** What is wrong with it, in a sentence. */
  readonly fault?: string;
}

/** Asks for the first day of work. */
export function DeadlineForm({ locale, typed, fault }: DeadlineFormProps) {
  const { dayLabel, dayHint, dayButton } = getMessages(locale);
  return (
    <TextForm
      locale={locale}
      action={localizePath(locale, deadlineAnswerPath)}
      field={dayField}
      label={dayLabel}
      hint={dayHint}
      button={dayButton}
      typed={typed ?? ''}
      fault={fault}
    />
  );
}
