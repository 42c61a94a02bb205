import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, stepsPath } from '#lib/site/paths.ts';
import { SearchForm } from '#components/forms/search-form.tsx';
import type { LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { DocumentArticle } from './document-article.tsx';

type Group = { readonly title: string; readonly rows: readonly LinkRow[] };

/** The home page: the search, what is urgent, the flow, what else the reader may need to do in short lists, who to call. */
export function HomeArticle({ page, groups: [urgent, ...groups] }: { page: ComposedDocument; groups: readonly Group[] }) {
  const { locale } = page;
  return (
    <DocumentArticle
      document={page}
      lead={
        <>
          <SearchForm locale={locale} />
          {urgent ? <LinkSection id={anchorOf('tasks', 1)} {...urgent} locale={locale} /> : null}
          <a href={localizePath(locale, stepsPath)} className="button">
            {getMessages(locale).flow}
          </a>
          <div className="tasks link-section">
            {groups.map(({ title, rows }, index) => (
              <TaskList key={title} id={anchorOf('tasks', index + 2)} title={title} tasks={rows} locale={locale} />
            ))}
          </div>
        </>
      }
    />
  );
}

/** What a reader may need to do, in few words, beside one another where there is room. */
function TaskList({ id, title, tasks, locale }: { id: string; title: string; tasks: readonly LinkRow[]; locale: Locale }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list">
        {tasks.map(({ path, title: name }) => (
          <li key={path}>
            <a href={localizePath(locale, path)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
