import { ListPage } from '#components/frame/list-page.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { getGuidesPage } from '#lib/pages/lists.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The list of guides, topic by topic. */
const { generateMetadata, Route } = routeOf(getGuidesPage, (page) => (
  <ListPage page={page}>
    {page.groups.map((group) => (
      <LinkSection key={group.id} {...group} locale={page.locale} />
    ))}
  </ListPage>
));

export { generateMetadata, Route as default };
