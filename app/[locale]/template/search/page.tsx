import { SearchResults } from '#components/answers/search-results.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { routeOf } from '#lib/pages/page.ts';
import { searchTemplate } from '#lib/pages/templates.ts';
import { listFirstTasks } from '#lib/pages/text-page.ts';

/** What a search found. */
const { generateMetadata, Route } = routeOf(
  ({ locale }: { locale: Locale }, day) => ({ ...searchTemplate(locale), tasks: listFirstTasks(locale, day) }),
  (page) => (
    <PageFrame page={page} hasSearchField>
      <SearchResults locale={page.locale} tasks={page.tasks} />
    </PageFrame>
  ),
);

export { generateMetadata, Route as default };
