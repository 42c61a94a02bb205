import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { placesPath } from '#lib/site/paths.ts';
import type { PlaceChoice } from '#lib/places/place-choice.ts';
import { ForeignWords } from '#components/document/inline-text.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { PhoneText } from '#components/document/phone-text.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';

/** Asks which place is meant, or says that none is known; keeps what was typed, and leads on in every case. */
export function PlaceChoiceArticle({ choice, typed, locale }: { choice: PlaceChoice; typed: string; locale: Locale }): ReactNode {
  const { title, texts, fault, rows, help } = choice;
  const messages = getMessages(locale);
  return (
    <article>
      <h1>{title}</h1>
      {texts.map((text) => (
        <p key={text}>
          <ForeignWords text={text} locale={locale} />
        </p>
      ))}
      {rows.length > 0 ? <LinkRows rows={rows} locale={locale} /> : null}
      {help === undefined ? null : <p>{help}</p>}
      <PlaceForm locale={locale} typed={typed} fault={fault} />
      <LinkRows rows={[{ path: placesPath, title: messages.allPlaces }]} locale={locale} />
      <p>
        <PhoneText text={messages.everywhere} />
      </p>
    </article>
  );
}
