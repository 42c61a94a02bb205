import { ListPage } from '#components/frame/list-page.tsx';
import { ChangeLog } from '#components/lists/change-log.tsx';
import { FeedLinks } from '#components/lists/feed-links.tsx';
import { getChangesPage } from '#lib/pages/lists.ts';
import { routeOf } from '#lib/pages/page.ts';

/** All changes of all documents. */
const { generateMetadata, Route } = routeOf(getChangesPage, (page) => (
  <ListPage page={page}>
    <FeedLinks locale={page.locale} byTopic={page.feeds} />
    <ChangeLog changes={page.changes} locale={page.locale} />
  </ListPage>
));

export { generateMetadata, Route as default };
