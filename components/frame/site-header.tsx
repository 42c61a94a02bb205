import { languageNames, languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, homePath, localizePath, searchPath, switchLocalePath } from '#lib/site/paths.ts';

/** The name of the site and the language switch, which keeps the page. */
export function SiteHeader({ locale, path }: { locale: Locale; path: string }) {
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
          </a>
          <a href={localizePath(locale, searchPath)}>{messages.search}</a>
          <a href={switchLocalePath(path)} hrefLang={languageTags[other]} lang={languageTags[other]}>
            {languageNames[other]}
          </a>
        </div>
      </header>
    </>
  );
}
