import { ListPage } from '#components/frame/list-page.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { getComparisonsPage } from '#lib/pages/lists.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The list of comparisons. */
const { generateMetadata, Route } = routeOf(getComparisonsPage, (page) => (
  <ListPage page={page}>
    <LinkRows rows={page.rows} locale={page.locale} />
  </ListPage>
));

export { generateMetadata, Route as default };
