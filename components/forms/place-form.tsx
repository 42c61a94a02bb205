import { getMessages } from '#lib/i18n/messages.ts';
import { findPlacePath, placeField } from '#lib/site/paths.ts';
import { TextForm, type FormProps } from './text-form.tsx';

/** Asks for the name of a province or a city. */
export function PlaceForm(props: FormProps) {
  const { placeLabel, placeHint, placeButton } = getMessages(props.locale);
  return <TextForm {...props} path={findPlacePath} field={placeField} label={placeLabel} hint={placeHint} button={placeButton} />;
}
