import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { PhoneText } from '#components/text/phone-text.tsx';
import { WarningBox } from '#components/document/warning-box.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { LinkRows, type LinkRow } from '#components/lists/link-rows.tsx';
import { holes } from '#lib/document/holes.ts';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { SearchView } from '#lib/search/view.ts';
import { recordsSite } from '#lib/site/lines.ts';

const { text, when, each } = holes<SearchView>();
const [number, scam, some, none] = [when('isNumber'), when('isScam'), when('hasResults'), when('hasNone')];
const [nearNames, unanswered] = [when('hasNearest'), when('isUnanswered')];
const [results, nearest] = [each('results'), each('nearest')];

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
      <WarningBox locale={locale} name={messages.scamTitle}>
        <p>
          <PhoneText text={messages.scamText} />
        </p>
      </WarningBox>
      {`${scam.close}${some.open}`}
      <section aria-label={messages.resultsFor}>
        <ol role="list" className="results">
          {results.open}
          <SearchResult locale={locale} />
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

function SearchResult({ locale }: { locale: Locale }) {
  const { item } = results;
  const [other, excerpt, parts] = [item.when('isOther'), item.when('hasExcerpt'), item.each('excerpt')];
  const [match, rest] = [parts.item.when('isMatch'), parts.item.unless('isMatch')];
  return (
    <li>
      <a href={item.text('href')}>
        <ForeignWordsHole parts={item.each('title')} />
      </a>
      <small>{`${item.text('kind')}${other.open} · ${getMessages(locale).inOtherLanguage}${other.close}`}</small>
      {excerpt.open}
      <p lang={item.text('lang')}>
        {`${parts.open}${match.open}`}
        <mark>{parts.item.text('text')}</mark>
        {`${match.close}${rest.open}${parts.item.text('text')}${rest.close}${parts.close}`}
      </p>
      {excerpt.close}
    </li>
  );
}
