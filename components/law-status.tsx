import type { ReactNode } from 'react';
import type { Law } from '#lib/content/law.ts';
import { formatDay, getMessages } from '#lib/messages.ts';

/** Whether a law is in force, since when, and where its official text is. */
export function LawStatus({ law }: { law: Law }): ReactNode {
  const { locale } = law;
  const messages = getMessages(locale);
  const { adopted, adoptedBy, inForce, isInForce, amended, copies, reviewed } = law;
  const days = (list: readonly string[]): string => list.map((day) => formatDay(locale, day)).join(messages.listComma);
  const adoption = [adopted === undefined ? undefined : formatDay(locale, adopted), adoptedBy].filter((part) => part !== undefined);
  const rows = [
    ...(adoption.length > 0 ? [{ term: messages.adopted, value: adoption.join(messages.comma) }] : []),
    inForce === undefined
      ? { term: messages.inForceUnknown, value: messages.notInFacts }
      : { term: isInForce ? messages.inForceSince : messages.inForceFrom, value: formatDay(locale, inForce) },
    ...(amended.length > 0 ? [{ term: messages.amended, value: days(amended) }] : []),
    { term: messages.textRead, value: copies.length > 0 ? days(copies) : messages.textNotRead },
    { term: messages.statusChecked, value: formatDay(locale, reviewed) },
  ];
  return (
    <section aria-labelledby="law-status">
      <h2 id="law-status">{messages.status}</h2>
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
