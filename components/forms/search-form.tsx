import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, searchField, searchPath } from '#lib/site/paths.ts';
import { longestQuery } from '#lib/text/user-input.ts';
import { TextForm } from './text-form.tsx';

/** Asks what the reader is looking for; each language has a field of its own, because a page may have both. */
export function SearchForm({ locale, typed = '' }: { locale: Locale; typed?: string }) {
  const { searchLabel, search } = getMessages(locale);
  return (
    <TextForm
      locale={locale}
      action={localizePath(locale, searchPath)}
      field={searchField}
      id={anchorOf('search', locale)}
      label={searchLabel}
      button={search}
      typed={typed}
      longest={longestQuery}
    />
  );
}
