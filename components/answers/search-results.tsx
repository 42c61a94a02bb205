import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { PhoneText } from '#components/text/phone-text.tsx';
import { WarningBox } from '#components/document/warning-box.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { LinkRows, type LinkRow } from '#components/lists/link-rows.tsx';
import { holes, type EachSection } from '#lib/document/holes.ts';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { ExcerptPart } from '#lib/search/excerpt.ts';
import type { SearchView } from '#lib/search/view.ts';
import { recordsSite } from '#lib/site/lines.ts';

const { text, when, each } = holes<SearchView>();
const [number, scam, some, none] = [when('isNumber'), when('isScam'), when('hasResults'), when('hasNone')];
const [nearNames, unanswered, uncovered, nearby] = [when('hasNearest'), when('isUnanswered'), when('isUncovered'), when('hasNearby')];
const [results, nearest, lines] = [each('results'), each('nearest'), each('lines')];

/** A template filled with a `SearchView`: what a search found. */
export function SearchResults({ locale, tasks }: { locale: Locale; tasks: readonly LinkRow[] }) {
  const messages = getMessages(locale);
  return (
    <article>
      <h1>{text('heading')}</h1>
      <SearchForm locale={locale} typed={text('typed')} />
      <p className="quiet">
        {messages.noRecords} <a href={recordsSite}>{new URL(recordsSite).host}</a>
      </p>
      {number.open}
      <p className="fault">{messages.numberTyped}</p>
      {`${number.close}${scam.open}`}
      <WarningBox locale={locale} title={messages.scamTitle}>
        <p>
          <PhoneText text={messages.scamText} />
        </p>
      </WarningBox>
      {`${scam.close}${uncovered.open}`}
      <p>{messages.noPageAsk}</p>
      <ul role="list" className="lines">
        {lines.open}
        <li>
          <a href={lines.item.text('href')}>{lines.item.text('number')}</a> {lines.item.text('matter')}
        </li>
        {lines.close}
      </ul>
      {nearby.open}
      <p>{messages.noPageNearby}</p>
      {`${nearby.close}${uncovered.close}${some.open}`}
      <section aria-label={messages.resultsFor}>
        <ol role="list" className="results">
          {results.open}
          <SearchResult />
          {results.close}
        </ol>
      </section>
      {`${some.close}${none.open}${nearNames.open}`}
      <p>{messages.nearest}</p>
      <ul className="nearest">
        {nearest.open}
        <li>
          <a href={nearest.item.text('href')}>{nearest.item.text('text')}</a>
        </li>
        {nearest.close}
      </ul>
      {`${nearNames.close}${unanswered.open}`}
      <p>{messages.noResultsText}</p>
      {unanswered.close}
      <LinkRows rows={tasks} locale={locale} />
      <p>
        <PhoneText text={messages.everywhere} />
      </p>
      {none.close}
      <p className="alone">
        <a href={text('otherHref')} hrefLang={languageTags[otherLocale(locale)]} lang={languageTags[otherLocale(locale)]}>
          {getMessages(otherLocale(locale)).searchInThis}
        </a>
      </p>
    </article>
  );
}

function SearchResult() {
  const { item } = results;
  const [excerpt, parts] = [item.when('hasExcerpt'), item.each('parts')];
  return (
    <li>
      <a href={item.text('href')}>
        <ForeignWordsHole parts={item.each('title')} />
      </a>
      <small>{item.text('kind')}</small>
      {excerpt.open}
      <p>
        <MarkedHole parts={item.each('excerpt')} />
      </p>
      {`${excerpt.close}${parts.open}`}
      <p className="part">
        <a href={parts.item.text('href')}>
          <ForeignWordsHole parts={parts.item.each('title')} />
        </a>
        {parts.item.text('gap')}
        <MarkedHole parts={parts.item.each('excerpt')} />
      </p>
      {parts.close}
    </li>
  );
}

/** Runs of an excerpt, those marked that have a word which was looked for. */
function MarkedHole({ parts }: { parts: EachSection<ExcerptPart> }) {
  const [match, rest] = [parts.item.when('isMatch'), parts.item.unless('isMatch')];
  return (
    <>
      {`${parts.open}${match.open}`}
      <mark>{parts.item.text('text')}</mark>
      {`${match.close}${rest.open}${parts.item.text('text')}${rest.close}${parts.close}`}
    </>
  );
}
