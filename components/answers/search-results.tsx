import { ForeignWordHole, ForeignWordsHole } from '#components/text/inline-text.tsx';
import { PhoneText } from '#components/text/phone-text.tsx';
import { WarningBox } from '#components/document/warning-box.tsx';
import { FaultBox } from '#components/forms/fault-box.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { LinkRows, type LinkRow } from '#components/lists/link-rows.tsx';
import { holes, type EachSection } from '#lib/document/holes.ts';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { MarkedWords, SearchView } from '#lib/search/view.ts';
import { recordsSite } from '#lib/site/lines.ts';
import { anchorOf } from '#lib/site/paths.ts';

const { text, when, unless, each } = holes<SearchView>();
const [scam, some, none, partly] = [when('isScam'), when('hasResults'), when('hasNone'), when('isPartly')];
const [faulty, faultless] = [when('isFaulty'), unless('isFaulty')];
const [nearNames, unanswered, asked, nearby] = [when('hasNearest'), when('isUnanswered'), when('hasLines'), when('hasNearby')];
const [results, nearest, lines] = [each('results'), each('nearest'), each('lines')];

/** A template filled with a `SearchView`: what a search found. */
export function SearchResults({ locale, tasks }: { locale: Locale; tasks: readonly LinkRow[] }) {
  const messages = getMessages(locale);
  return (
    <article>
      {faulty.open}
      <FaultBox locale={locale} field={anchorOf('search', locale)}>
        {text('fault')}
      </FaultBox>
      {faulty.close}
      <h1>
        <ForeignWordsHole parts={each('heading')} />
      </h1>
      {faulty.open}
      <SearchForm locale={locale} isFaulty />
      {`${faulty.close}${faultless.open}`}
      <SearchForm locale={locale} typed={text('typed')} />
      {faultless.close}
      {scam.open}
      <WarningBox locale={locale} title={messages.scamTitle}>
        <p>
          <PhoneText text={messages.scamText} />
        </p>
      </WarningBox>
      {`${scam.close}${asked.open}`}
      <Lines before={messages.noPageAsk} />
      {`${asked.close}${partly.open}`}
      <Lines before={messages.partlyAsk} />
      {`${partly.close}${nearby.open}`}
      <p>{messages.noPageNearby}</p>
      {`${nearby.close}${some.open}`}
      <section aria-labelledby={anchorOf('results')}>
        <h2 id={anchorOf('results')}>{text('count')}</h2>
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
      <p className="quiet">
        {messages.noRecords} <a href={recordsSite}>{new URL(recordsSite).host}</a>
      </p>
      <p className="alone">
        <a href={text('otherHref')} hrefLang={languageTags[otherLocale(locale)]} lang={languageTags[otherLocale(locale)]}>
          {getMessages(otherLocale(locale)).searchInThis}
        </a>
      </p>
    </article>
  );
}

/** The lines to ask about what no page is about. */
function Lines({ before }: { before: string }) {
  return (
    <>
      <p>{before}</p>
      <ul role="list" className="lines">
        {lines.open}
        <li>
          <a href={lines.item.text('href')}>{lines.item.text('number')}</a> {lines.item.text('matter')}
        </li>
        {lines.close}
      </ul>
    </>
  );
}

function SearchResult() {
  const { item } = results;
  const parts = item.each('parts');
  return (
    <li>
      <h3 className={item.text('headingClass')}>
        <a href={item.text('href')}>
          <ForeignWordsHole parts={item.each('title')} />
        </a>
      </h3>
      <p>
        <small className="kind">{item.text('kind')}</small> <MarkedHole parts={item.each('excerpt')} />
      </p>
      {parts.open}
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
function MarkedHole({ parts }: { parts: EachSection<MarkedWords> }) {
  const [match, rest] = [parts.item.when('isMatch'), parts.item.unless('isMatch')];
  const words = <ForeignWordHole part={parts.item} />;
  return (
    <>
      {`${parts.open}${match.open}`}
      <mark>{words}</mark>
      {`${match.close}${rest.open}`}
      {words}
      {`${rest.close}${parts.close}`}
    </>
  );
}
