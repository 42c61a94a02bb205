import type { ReactNode } from 'react';
import type { MapAnswer } from '#lib/pages/flow/flow-map.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';

/** All ways through the flow, as a tree of links: each says the answer and what it leads to, so that no two read the same. */
export function FlowMap({ question, answers, locale }: { question: string; answers: readonly MapAnswer[]; locale: Locale }) {
  return (
    <>
      <h2 id={anchorOf('questions')}>{question}</h2>
      <AnswerList answers={answers} locale={locale} />
    </>
  );
}

function AnswerList({ answers, locale }: { answers: readonly MapAnswer[]; locale: Locale }): ReactNode {
  return (
    <ul role="list" className="flow-list">
      {answers.map(({ answer, leadsTo, path, next }) => (
        <li key={path}>
          <a href={localizePath(locale, path)}>
            <span>
              <ForeignWords text={answer} locale={locale} />
            </span>{' '}
            <small>
              <ForeignWords text={leadsTo} locale={locale} />
            </small>
          </a>
          {next.length > 0 ? <AnswerList answers={next} locale={locale} /> : null}
        </li>
      ))}
    </ul>
  );
}
