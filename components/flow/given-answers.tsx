import { FactList } from '#components/lists/fact-list.tsx';
import type { GivenAnswer } from '#lib/pages/flow/given-answers.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';

/** The answers that the reader has given, each with a link to change it; nothing before the first. */
export function GivenAnswers({ given, locale }: { given: readonly GivenAnswer[]; locale: Locale }) {
  if (given.length === 0) return null;
  const { givenAnswers, change, colon } = getMessages(locale);
  return (
    <section aria-labelledby={anchorOf('given')} className="link-section">
      <h2 id={anchorOf('given')}>{givenAnswers}</h2>
      <FactList
        facts={given.map(({ question, answer, changePath }) => ({
          name: question,
          value: (
            <>
              {answer}{' '}
              <a href={localizePath(locale, changePath)} aria-label={`${change}${colon}${question}`}>
                {change}
              </a>
            </>
          ),
        }))}
      />
    </section>
  );
}
