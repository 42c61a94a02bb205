import { languageTags, type Locale } from '#lib/i18n/locale.ts';
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
import { site } from '#lib/site/site.ts';
import { SearchForm } from '#components/forms/search-form.tsx';

/** Searches, says that this is no government site, and leads to the lists and to the pages about the site; last, the numbers under which it is registered. */
export function SiteFooter({ locale, hasSearch = true }: { locale: Locale; hasSearch?: boolean }) {
  const messages = getMessages(locale);
  const groups = [
    {
      title: messages.footerParts.act,
      links: [
        { path: stepsPath, name: messages.flow },
        { path: placesPath, name: messages.places },
        { path: deadlinePath, name: messages.deadlineName },
      ],
    },
    {
      title: messages.footerParts.read,
      links: [
        { path: guidesPath, name: messages.guides },
        { path: questionsPath, name: messages.questions },
        { path: comparisonsPath, name: messages.comparisons },
        { path: lawsPath, name: messages.laws },
        { path: glossaryPath, name: messages.glossary },
      ],
    },
    {
      title: messages.footerParts.site,
      links: [
        { path: pagePath('about'), name: messages.about },
        { path: pagePath('accessibility'), name: messages.accessibility },
        { path: pagePath('privacy'), name: messages.privacy },
        { path: pagePath('partners'), name: messages.partners },
        { path: sourcesPath, name: messages.sources },
        { path: changesPath, name: messages.changes },
      ],
    },
  ];
  const records = [
    { href: 'https://beian.miit.gov.cn/', number: site.icpLicence },
    { href: 'https://beian.mps.gov.cn/', number: site.publicSecurityRecord },
  ].filter(({ number }) => number !== undefined);
  return (
    <footer className="site-footer">
      <div>
        {hasSearch ? <SearchForm locale={locale} name={messages.search} /> : null}
        <p>{messages.footerNote}</p>
        <ul>
          {(['socialInsurance', 'medicalInsurance'] as const).map((subject) => (
            <li key={subject}>
              <a href={officialSites[subject]}>
                {messages.officialSiteNames[subject]} {new URL(officialSites[subject]).host}
              </a>
            </li>
          ))}
        </ul>
        <nav aria-label={messages.footer}>
          {groups.map(({ title, links }) => (
            <div key={title}>
              <p>{title}</p>
              <ul>
                {links.map(({ path, name }) => (
                  <li key={path}>
                    <a href={localizePath(locale, path)}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        {records.length > 0 ? (
          <ul className="records">
            {records.map(({ href, number }) => (
              <li key={href}>
                <a href={href} lang={languageTags.zh}>
                  {number}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </footer>
  );
}
