import { languageNames, languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, homePath, largePath, localizePath, searchField, searchPath, switchLocalePath } from '#lib/site/paths.ts';
import { longestQuery } from '#lib/text/user-input.ts';

/**
 * The name of the site, the search, the same page in large text (where this leads back) and in the other language. Where
 * there is room the search is a field; a page that has the field in its content has neither.
 */
export function SiteHeader({ locale, path, hasSearch = true }: { locale: Locale; path: string; hasSearch?: boolean }) {
  const messages = getMessages(locale);
  const other = otherLocale(locale);
  return (
    <>
      <a href={`#${anchorOf('content')}`} className="skip">
        {messages.skipToContent}
      </a>
      <header className="site-header">
        <div>
          <a href={localizePath(locale, homePath)} className="site-name">
            {messages.siteName}
          </a>{' '}
          {hasSearch ? (
            <>
              <a href={localizePath(locale, searchPath)} className="narrow-only">
                {messages.search}
              </a>{' '}
              <form action={localizePath(locale, searchPath)} method="get" role="search" className="header-search">
                <input
                  type="search"
                  name={searchField}
                  aria-label={messages.searchLabel}
                  maxLength={longestQuery}
                  autoComplete="off"
                  spellCheck={false}
                />
                <button type="submit">{messages.search}</button>
              </form>{' '}
            </>
          ) : null}
          <a href={largePath(path)}>{messages.largeText}</a>{' '}
          <a href={switchLocalePath(path)} hrefLang={languageTags[other]} lang={languageTags[other]}>
            {languageNames[other]}
          </a>
        </div>
      </header>
    </>
  );
}
