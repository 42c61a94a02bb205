import type { getSheetPage } from '#lib/pages/flow/counter-sheet.ts';
import type { OutcomeStep } from '#lib/pages/flow/outcome.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { languageTags } from '#lib/i18n/locale.ts';
import { anchorOf, localizePath, rightsPath } from '#lib/site/paths.ts';
import { ForeignWords, InlineText, type TextContext } from '#components/text/inline-text.tsx';
import { RubyText } from '#components/text/ruby-text.tsx';

/** One sheet to take to a counter: what to say, where to go, what to bring, questions with room for answers, rights, numbers, the way back to the page. */
export function CounterSheet({ step, address, code, request }: ReturnType<typeof getSheetPage>['sheet']) {
  const { locale, path, title, parts, document, request: words } = step;
  const messages = getMessages(locale);
  const { outcomeParts } = messages;
  const context = { locale, marks: new Map() };
  return (
    <article className="sheet">
      <h1>{messages.sheetOf(title)}</h1>
      <p className="quiet">
        {messages.reviewed}
        {messages.colon}
        <time dateTime={document.reviewed}>{formatDay(locale, document.reviewed)}</time>
      </p>
      <section aria-labelledby={anchorOf('say-this')} className="request">
        <h2 id={anchorOf('say-this')}>{messages.showStaff}</h2>
        {request ? (
          <>
            <p>
              <RubyText parts={request} />
            </p>
            <p>
              {messages.meaning} <ForeignWords text={words.meaning} locale={locale} />
            </p>
          </>
        ) : (
          <p lang={languageTags.zh}>{words.chinese}</p>
        )}
      </section>
      <h2>{outcomeParts.where}</h2>
      {parts.where.map((text, index) => (
        <p key={index}>
          <InlineText text={text} context={context} />
        </p>
      ))}
      <h2>{outcomeParts.bring}</h2>
      <SheetList items={parts.bring} context={context} className="checklist" />
      <h2>{outcomeParts.ask}</h2>
      <SheetList items={parts.ask} context={context} className="answers" />
      <h2>{outcomeParts.rights}</h2>
      <SheetList items={parts.rights} context={context} />
      <p className="alone link-section">
        <a href={localizePath(locale, rightsPath)}>{messages.allRights}</a>
      </p>
      <div className="sheet-end">
        <div>
          <h2>{outcomeParts.call}</h2>
          <SheetList items={parts.call} context={context} />
        </div>
        <div>
          <h2>{messages.scanCode}</h2>
          <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={messages.codeOf} className="qr-code">
            <rect width={code.size} height={code.size} />
            <path d={code.path} />
          </svg>
          <p className="alone">
            <a href={localizePath(locale, path)}>{address}</a>
          </p>
        </div>
      </div>
      <p className="quiet">{messages.notGovernment}</p>
    </article>
  );
}

/** Items of the sheet; the numbers of their sources stand on the page of the outcome. */
function SheetList({ items, context, className }: { items: OutcomeStep['parts']['bring']; context: TextContext; className?: string }) {
  return (
    <ul className={className}>
      {items.map((item, index) => (
        <li key={index}>
          <InlineText text={item} context={context} />
        </li>
      ))}
    </ul>
  );
}
