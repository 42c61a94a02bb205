import { ListPage } from '#components/frame/list-page.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { getLawsPage } from '#lib/pages/lists.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The list of laws. */
const { generateMetadata, Route } = routeOf(getLawsPage, (page) => (
  <ListPage page={page}>
    <LinkRows rows={page.rows} locale={page.locale} />
  </ListPage>
));

export { generateMetadata, Route as default };
