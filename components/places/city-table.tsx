import type { City } from '#lib/places/place.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { placeTitle } from '#lib/i18n/format.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';
import { linesWithCode } from '#lib/site/lines.ts';
import { CodedLine } from './region-lines.tsx';

/**
 * Places below a region, each a row with its anchor, to which the look-up leads, and its lines with its dialling code.
 * Where there is no room for columns the numbers stand below the name; the roles are written out because a browser
 * forgets them then.
 *
 * @param labelledBy the id of the heading that names the table
 */
export function CityTable({ cities, labelledBy, locale }: { cities: readonly City[]; labelledBy: string; locale: Locale }) {
  const { place, withCode, noDiallingCode } = getMessages(locale);
  return (
    <table role="table" aria-labelledby={labelledBy} className="cities">
      <thead role="rowgroup">
        <tr role="row">
          {[place, ...linesWithCode.map(withCode)].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cities.map(({ code, anchor, name, diallingCode }) => (
          <tr key={code} id={anchor} role="row">
            <th role="rowheader" scope="row">
              <ForeignWords text={placeTitle(locale, name)} locale={locale} />
            </th>
            {linesWithCode.map((line, index) => (
              <td key={line} role="cell">
                {diallingCode !== undefined ? <CodedLine code={diallingCode} line={line} /> : index === 0 ? noDiallingCode : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
