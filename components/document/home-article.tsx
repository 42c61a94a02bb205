import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, stepsPath } from '#lib/site/paths.ts';
import { SearchForm } from '#components/forms/search-form.tsx';
import type { LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { DocumentArticle } from './document-article.tsx';

/** The home page: the search, the flow, what the reader needs to do, who to call. */
export function HomeArticle({ page, groups }: { page: ComposedDocument; groups: readonly { title: string; rows: readonly LinkRow[] }[] }) {
  const { locale } = page;
  return (
    <DocumentArticle
      document={page}
      lead={
        <>
          <SearchForm locale={locale} />
          <a href={localizePath(locale, stepsPath)} className="button">
            {getMessages(locale).flow}
          </a>
          {groups.map(({ title, rows }, index) => (
            <LinkSection key={title} id={anchorOf('tasks', index + 1)} title={title} rows={rows} locale={locale} />
          ))}
        </>
      }
    />
  );
}
