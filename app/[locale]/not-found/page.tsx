import { PageFrame } from '#components/frame/page-frame.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { getNotFoundPage } from '#lib/pages/not-found.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The page for an address below a language that does not exist. */
const { generateMetadata, Route } = routeOf(getNotFoundPage, (page) => (
  <PageFrame page={page} hasSearchField>
    <h1>{page.title}</h1>
    <p>{page.summary}</p>
    <SearchForm locale={page.locale} />
    <LinkRows rows={page.tasks} locale={page.locale} />
  </PageFrame>
));

export { generateMetadata, Route as default };
