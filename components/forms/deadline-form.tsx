import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineAnswerPath } from '#lib/site/paths.ts';
import { TextForm, type FormProps } from './text-form.tsx';

/** Browsers cut what is longer. It is more than is read, so that what they cut is refused, not read as another day. */
const longestField = 400;

/** Asks for the first day of work. */
export function DeadlineForm(props: FormProps) {
  const { dayLabel, dayHint, dayButton } = getMessages(props.locale);
  return (
    <TextForm
      {...props}
      path={deadlineAnswerPath}
      field={dayField}
      label={dayLabel}
      hint={dayHint}
      button={dayButton}
      longest={longestField}
    />
  );
}
