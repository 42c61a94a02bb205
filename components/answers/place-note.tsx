import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getPlaceWords } from '#lib/i18n/place-words.ts';
import type { PlaceNoteView } from '#lib/places/place-note.ts';
import { PlaceRows } from './place-rows.tsx';

const { when, each } = holes<PlaceNoteView>();
const [lines, some, others] = [each('lines'), when('hasRows'), when('hasOthers')];

/** In the template of a region, filled with a `PlaceNoteView`: how what was typed led to its page, and what else has that name. */
export function PlaceNote({ locale }: { locale: Locale }) {
  return (
    <div className="place-note">
      {lines.open}
      <p>
        <ForeignWordsHole parts={lines.item.each('parts')} />
      </p>
      {lines.close}
      {some.open}
      <PlaceRows rows={each('rows')} />
      {`${some.close}${others.open}`}
      <p>{getPlaceWords(locale).others}</p>
      <PlaceRows rows={each('others')} />
      {others.close}
    </div>
  );
}
