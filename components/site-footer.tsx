import type { ReactNode } from 'react';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { comparisonsPath, guidesPath, lawsPath, pagePath } from '#lib/paths.ts';

/** Says that this is no government site, and leads to the lists and to the pages about the site. */
export function SiteFooter({ locale }: { locale: Locale }): ReactNode {
  const messages = getMessages(locale);
  const links = [
    { href: guidesPath(locale), name: messages.guides },
    { href: comparisonsPath(locale), name: messages.comparisons },
    { href: lawsPath(locale), name: messages.laws },
    { href: pagePath(locale, 'about'), name: messages.about },
    { href: pagePath(locale, 'accessibility'), name: messages.accessibility },
    { href: pagePath(locale, 'privacy'), name: messages.privacy },
  ];
  return (
    <footer className="site-footer">
      <div>
        <p>{messages.notGovernment}</p>
        <nav aria-label={messages.footer}>
          <ul>
            {links.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
