import type { OutcomeStep } from '#lib/pages/flow/outcome.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, textPath, sheetPath } from '#lib/site/paths.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { SideColumn } from '#components/document/side-column.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';

/** An outcome of the flow: the answer, the way to the counter sheet, the steps, what to bring and ask, rights, numbers, the answers that led here, sources. */
export function StepOutcome({ step }: { step: OutcomeStep }) {
  const { locale, answers, document, given, related } = step;
  const messages = getMessages(locale);
  return (
    <DocumentArticle
      document={document}
      path={step.path}
      lead={<SideColumn document={document} action={{ label: messages.printSheet, path: sheetPath(answers) }} />}
      end={
        <>
          <GivenAnswers given={given} locale={locale} />
          <LinkSection id={anchorOf('related')} title={messages.related} rows={related} locale={locale} />
          <p className="alone">
            <a href={localizePath(locale, textPath(answers))}>{messages.asText}</a>
          </p>
        </>
      }
    />
  );
}
