import type { Law } from '#lib/pages/law.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { anchorOf } from '#lib/site/paths.ts';

/** Whether a law is in force, since when, and where its official text is. */
export function LawStatus({ law }: { law: Law }) {
  const { locale } = law;
  const messages = getMessages(locale);
  const { adopted, adoptedBy, inForce, isInForce, amended, copies, caution, reviewed } = law;
  const days = (list: readonly string[]): string => list.map((day) => formatDay(locale, day)).join(messages.listComma);
  const adoption = [adopted === undefined ? undefined : formatDay(locale, adopted), adoptedBy].filter((part) => part !== undefined);
  const rows = [
    ...(adoption.length > 0 ? [{ term: messages.adopted, value: adoption.join(messages.comma) }] : []),
    ...(inForce !== undefined
      ? [{ term: isInForce ? messages.inForceSince : messages.inForceFrom, value: formatDay(locale, inForce) }]
      : // The caution then says which text it is.
        caution === undefined
        ? [{ term: messages.inForceUnknown, value: messages.notInFacts }]
        : []),
    ...(amended.length > 0 ? [{ term: messages.amended, value: days(amended) }] : []),
    // A text that we have a caution about was read, even where no day of a copy is known.
    ...(copies.length > 0 || caution === undefined
      ? [{ term: messages.textRead, value: copies.length > 0 ? days(copies) : messages.textNotRead }]
      : []),
    ...(caution === undefined ? [] : [{ term: messages.caution, value: caution }]),
    { term: messages.statusChecked, value: formatDay(locale, reviewed) },
  ];
  return (
    <section aria-labelledby={anchorOf('law-status')}>
      <h2 id={anchorOf('law-status')}>{messages.status}</h2>
      <dl className="facts">
        {rows.map(({ term, value }) => (
          <div key={`${term} ${value}`}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{messages.officialText}</dt>
          <dd>
            <a href={law.database}>{new URL(law.database).host}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
