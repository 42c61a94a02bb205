import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { officialSites } from '#lib/site/lines.ts';
import {
  changesPath,
  comparisonsPath,
  deadlinePath,
  glossaryPath,
  guidesPath,
  lawsPath,
  localizePath,
  pagePath,
  placesPath,
  questionsPath,
  sourcesPath,
  stepsPath,
} from '#lib/site/paths.ts';
import { SearchForm } from '#components/forms/search-form.tsx';

/** Searches, says that this is no government site, and leads to the lists and to the pages about the site. */
export function SiteFooter({ locale, hasSearch = true }: { locale: Locale; hasSearch?: boolean }) {
  const messages = getMessages(locale);
  const links = [
    { path: stepsPath, name: messages.flow },
    { path: placesPath, name: messages.places },
    { path: deadlinePath, name: messages.deadlineName },
    { path: questionsPath, name: messages.questions },
    { path: guidesPath, name: messages.guides },
    { path: comparisonsPath, name: messages.comparisons },
    { path: lawsPath, name: messages.laws },
    { path: glossaryPath, name: messages.glossary },
    { path: sourcesPath, name: messages.sources },
    { path: changesPath, name: messages.changes },
    { path: pagePath('about'), name: messages.about },
    { path: pagePath('accessibility'), name: messages.accessibility },
    { path: pagePath('privacy'), name: messages.privacy },
  ];
  return (
    <footer className="site-footer">
      <div>
        {hasSearch ? <SearchForm locale={locale} /> : null}
        <p>
          {messages.notGovernment} {messages.officialServices}
        </p>
        <ul>
          {officialSites.map((href) => (
            <li key={href}>
              <a href={href}>{new URL(href).host}</a>
            </li>
          ))}
        </ul>
        <nav aria-label={messages.footer}>
          <ul>
            {links.map(({ path, name }) => (
              <li key={path}>
                <a href={localizePath(locale, path)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
