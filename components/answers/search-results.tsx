import type { ReactNode } from 'react';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { recordsSite } from '#lib/site/official-sites.ts';
import { LinkRows, type LinkRow } from '#components/lists/link-rows.tsx';
import { PhoneText } from '#components/document/phone-text.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { WarningBox } from '#components/document/warning-box.tsx';

/**
 * What a search found, as a template: the tags between double braces are filled for each
 * request by Mustache with a `SearchView` (lib/search/view.ts). It is rendered once, at build time.
 */
export function SearchResults({ locale, tasks }: { locale: Locale; tasks: readonly LinkRow[] }): ReactNode {
  const messages = getMessages(locale);
  return (
    <article>
      <h1>{'{{heading}}'}</h1>
      <SearchForm locale={locale} typed="{{typed}}" />
      <p className="quiet">
        {messages.noRecords} <a href={recordsSite}>{new URL(recordsSite).host}</a>
      </p>
      {'{{#isNumber}}'}
      <p className="fault">{messages.numberTyped}</p>
      {'{{/isNumber}}{{#isScam}}'}
      <WarningBox locale={locale} title={messages.scamTitle} name={messages.scamTitle}>
        <p>
          <PhoneText text={messages.scamText} />
        </p>
      </WarningBox>
      {'{{/isScam}}{{#hasResults}}'}
      <section aria-label={messages.resultsFor}>
        <ol role="list" className="results">
          {'{{#results}}'}
          <li>
            <a href="{{href}}">
              {'{{#title}}{{#isForeign}}'}
              <span lang={languageTags.zh}>{'{{text}}'}</span>
              {'{{/isForeign}}{{^isForeign}}{{text}}{{/isForeign}}{{/title}}'}
            </a>
            <small>
              {'{{kind}}{{#isOther}} · '}
              {messages.inOtherLanguage}
              {'{{/isOther}}'}
            </small>
            {'{{#hasExcerpt}}'}
            <p lang="{{lang}}">
              {'{{#excerpt}}{{#isMatch}}'}
              <mark>{'{{text}}'}</mark>
              {'{{/isMatch}}{{^isMatch}}{{text}}{{/isMatch}}{{/excerpt}}'}
            </p>
            {'{{/hasExcerpt}}'}
          </li>
          {'{{/results}}'}
        </ol>
      </section>
      {'{{/hasResults}}{{#hasNone}}{{#hasNearest}}'}
      <p>{messages.nearest}</p>
      <ul className="nearest">
        {'{{#nearest}}'}
        <li>
          <a href="{{href}}">{'{{text}}'}</a>
        </li>
        {'{{/nearest}}'}
      </ul>
      {'{{/hasNearest}}{{#isUnanswered}}'}
      <p>{messages.noResultsText}</p>
      {'{{/isUnanswered}}'}
      <LinkRows rows={tasks} locale={locale} />
      <p>
        <PhoneText text={messages.everywhere} />
      </p>
      {'{{/hasNone}}'}
      <p className="alone">
        <a href="{{otherHref}}" hrefLang={languageTags[otherLocale(locale)]} lang={languageTags[otherLocale(locale)]}>
          {getMessages(otherLocale(locale)).searchInThis}
        </a>
      </p>
    </article>
  );
}
