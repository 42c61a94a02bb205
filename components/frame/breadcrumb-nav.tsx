import type { Crumb } from '#lib/pages/breadcrumb.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** The way to this page; the last place is the page itself and no link. */
export function BreadcrumbNav({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  return (
    <nav aria-label={getMessages(locale).breadcrumb} className="breadcrumb">
      <ol>
        {crumbs.slice(0, -1).map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{crumbs.at(-1)?.name}</li>
      </ol>
    </nav>
  );
}
