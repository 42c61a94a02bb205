import { getMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Region } from '#lib/places/place.ts';
import { linesWithCode, regionLines } from '#lib/site/lines.ts';

/** The lines of a region, each a large link; from another place a municipality has one code, and each city of a province its own. */
export function RegionLines({ region: { cities, diallingCode }, locale }: { region: Region; locale: Locale }) {
  const { lineOf, fromOutside, colon } = getMessages(locale);
  return (
    <>
      <ul role="list" className="tiles">
        {regionLines.map((line) => (
          <li key={line}>
            <a href={`tel:${line}`}>
              <strong>{line}</strong> <small>{lineOf[line]}</small>
            </a>
          </li>
        ))}
      </ul>
      {cities.length > 0 ? null : (
        <p className="alone">
          {fromOutside}
          {colon}
          {linesWithCode.map((line) => (
            <CodedLine key={line} code={diallingCode} line={line} />
          ))}
        </p>
      )}
    </>
  );
}

/** A line as it is dialled from another place. */
export function CodedLine({ code, line }: { code: string; line: string }) {
  return (
    <>
      <a href={`tel:${code}${line}`}>{`${code}-${line}`}</a>{' '}
    </>
  );
}
