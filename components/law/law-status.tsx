import { FactList } from '#components/lists/fact-list.tsx';
import type { Law } from '#lib/pages/law.ts';
import { lawFacts } from '#lib/document/law-standing.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf } from '#lib/site/paths.ts';

/** Whether a law is in force, since when, and where its official text is. */
export function LawStatus({ law }: { law: Law }) {
  const { officialText, status } = getMessages(law.locale);
  const facts = [...lawFacts(law), { name: officialText, value: <a href={law.database}>{new URL(law.database).host}</a> }];
  return (
    <section aria-labelledby={anchorOf('law-status')}>
      <h2 id={anchorOf('law-status')}>{status}</h2>
      <FactList facts={facts} />
    </section>
  );
}
