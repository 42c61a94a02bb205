import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { findPlacePath, localizePath, placeField } from '#lib/site/paths.ts';
import { TextForm } from './text-form.tsx';

interface PlaceFormProps {
  readonly locale: Locale;
  readonly typed?: string;
  readonly fault?: string | undefined;
}

/** Asks for the name of a province or a city. */
export function PlaceForm({ locale, typed, fault }: PlaceFormProps) {
  const { placeLabel, placeHint, placeButton } = getMessages(locale);
  return (
    <TextForm
      locale={locale}
      action={localizePath(locale, findPlacePath)}
      field={placeField}
      label={placeLabel}
      hint={placeHint}
      button={placeButton}
      typed={typed ?? ''}
      fault={fault}
    />
  );
}
