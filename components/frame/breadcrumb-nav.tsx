import type { Crumb } from '#lib/pages/breadcrumb.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { homePath, localizePath } from '#lib/site/paths.ts';

/**
 * The places above this page; a narrow screen shows the nearest alone. The page itself is not among them: its heading follows.
 * Nothing where the home page is the only one: its name stands in the header.
 */
export function BreadcrumbNav({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  const above = crumbs.slice(0, -1);
  if (above.every(({ href }) => href === localizePath(locale, homePath))) return null;
  return (
    <nav aria-label={getMessages(locale).breadcrumb} className="breadcrumb">
      <ol>
        {above.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
