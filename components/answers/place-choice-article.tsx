import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { PhoneText } from '#components/text/phone-text.tsx';
import { FaultBox } from '#components/forms/fault-box.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';
import { PlaceRows } from './place-rows.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { PlaceChoiceView } from '#lib/places/place-choice.ts';
import { placeField, placesPath } from '#lib/site/paths.ts';

const { text, when, unless, each } = holes<PlaceChoiceView>();
const [texts, rows] = [each('texts'), each('rows')];
const [someRows, help] = [when('hasRows'), when('hasHelp')];
const [faulty, faultless] = [when('isFaulty'), unless('isFaulty')];

/** A template filled with a `PlaceChoiceView`: asks which place is meant, or says that none is known; keeps what was typed, and leads on in every case. */
export function PlaceChoiceArticle({ locale }: { locale: Locale }) {
  const messages = getMessages(locale);
  return (
    <article>
      {faulty.open}
      <FaultBox locale={locale} field={placeField}>
        {text('fault')}
      </FaultBox>
      {faulty.close}
      <h1>{text('heading')}</h1>
      {texts.open}
      <p>
        <ForeignWordsHole parts={texts.item.each('parts')} />
      </p>
      {`${texts.close}${someRows.open}`}
      <PlaceRows rows={rows} />
      {`${someRows.close}${help.open}`}
      <p>
        <ForeignWordsHole parts={each('help')} />
      </p>
      {`${help.close}${faulty.open}`}
      <PlaceForm locale={locale} typed={text('typed')} isFaulty />
      {`${faulty.close}${faultless.open}`}
      <PlaceForm locale={locale} typed={text('typed')} />
      {faultless.close}
      <LinkRows rows={[{ path: placesPath, title: messages.allPlaces }]} locale={locale} />
      <p>
        <PhoneText text={messages.everywhere} />
      </p>
    </article>
  );
}
