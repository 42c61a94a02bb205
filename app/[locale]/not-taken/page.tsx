import { ListPage } from '#components/frame/list-page.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { getRefusedPage } from '#lib/pages/not-found.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The page that stands in where something that was sent is not taken. */
const { generateMetadata, Route } = routeOf(getRefusedPage, (page) => (
  <ListPage page={page}>
    <LinkRows rows={page.tasks} locale={page.locale} />
  </ListPage>
));

export { generateMetadata, Route as default };
