import { FactList } from '#components/lists/fact-list.tsx';
import type { Law } from '#lib/pages/law.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { anchorOf } from '#lib/site/paths.ts';

/** Whether a law is in force, since when, and where its official text is. */
export function LawStatus({ law }: { law: Law }) {
  const { locale, adopted, adoptedBy, inForce, isInForce, amended, copies, caution, reviewed, database } = law;
  const messages = getMessages(locale);
  const days = (list: readonly string[]): string => list.map((day) => formatDay(locale, day)).join(messages.listComma);
  const adoption = [adopted === undefined ? undefined : formatDay(locale, adopted), adoptedBy].filter((part) => part !== undefined);
  const facts = [
    ...(adoption.length > 0 ? [{ name: messages.adopted, value: adoption.join(messages.comma) }] : []),
    ...(inForce !== undefined
      ? [{ name: isInForce ? messages.inForceSince : messages.inForceFrom, value: formatDay(locale, inForce) }]
      : // The caution then says which text it is.
        caution === undefined
        ? [{ name: messages.inForceUnknown, value: messages.notInFacts }]
        : []),
    ...(amended.length > 0 ? [{ name: messages.amended, value: days(amended) }] : []),
    // A text that we have a caution about was read, even where no day of a copy is known.
    ...(copies.length > 0 || caution === undefined
      ? [{ name: messages.textRead, value: copies.length > 0 ? days(copies) : messages.textNotRead }]
      : []),
    ...(caution === undefined ? [] : [{ name: messages.caution, value: caution }]),
    { name: messages.statusChecked, value: formatDay(locale, reviewed) },
    { name: messages.officialText, value: <a href={database}>{new URL(database).host}</a> },
  ];
  return (
    <section aria-labelledby={anchorOf('law-status')}>
      <h2 id={anchorOf('law-status')}>{messages.status}</h2>
      <FactList facts={facts} />
    </section>
  );
}
