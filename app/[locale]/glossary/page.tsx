import { PageFrame } from '#components/frame/page-frame.tsx';
import { GlossaryList } from '#components/lists/glossary-list.tsx';
import { getGlossaryPage } from '#lib/pages/glossary.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The terms of the site and what they mean. */
const { generateMetadata, Route } = routeOf(getGlossaryPage, (page) => (
  <PageFrame page={page}>
    <GlossaryList page={page} />
  </PageFrame>
));

export { generateMetadata, Route as default };
