import type { GivenAnswer } from '#lib/pages/flow/given-answers.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf } from '#lib/site/paths.ts';
import { LinkSection } from '#components/lists/link-section.tsx';

/** The answers that the reader has given, each a link to change it; nothing before the first. */
export function GivenAnswers({ given, locale }: { given: readonly GivenAnswer[]; locale: Locale }) {
  const { givenAnswers, change, colon } = getMessages(locale);
  const rows = given.map(({ question, answer, changePath }) => ({
    path: changePath,
    title: answer,
    summary: `${change}${colon}${question}`,
  }));
  return <LinkSection id={anchorOf('given')} title={givenAnswers} rows={rows} locale={locale} />;
}
