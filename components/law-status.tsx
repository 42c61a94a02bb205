import type { ReactNode } from 'react';
import type { Law } from '#lib/content/law.ts';
import { formatDay, getMessages } from '#lib/messages.ts';

/** Whether a law is in force, since when, and where its official text is. */
export function LawStatus({ law }: { law: Law }): ReactNode {
  const { locale } = law;
  const messages = getMessages(locale);
  const rows = [
    { term: messages.adopted, value: `${formatDay(locale, law.adopted)}${messages.comma}${law.adoptedBy}` },
    { term: messages.inForceSince, value: formatDay(locale, law.inForce) },
    ...law.amended.map((day) => ({ term: messages.amended, value: formatDay(locale, day) })),
    { term: messages.statusChecked, value: formatDay(locale, law.reviewed) },
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
