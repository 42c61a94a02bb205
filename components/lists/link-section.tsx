import type { Locale } from '#lib/i18n/locale.ts';
import { LinkRows, type LinkRow } from './link-rows.tsx';

/** A heading and the list of links below it; nothing at all when there is no link. */
export function LinkSection({ id, title, rows, locale }: { id: string; title: string; rows: readonly LinkRow[]; locale: Locale }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className="link-section">
      <h2 id={id}>{title}</h2>
      <LinkRows rows={rows} locale={locale} />
    </section>
  );
}
