import { PageFrame } from '#components/frame/page-frame.tsx';
import { LawContents } from '#components/law/law-contents.tsx';
import { getLawPage, listLawParams } from '#lib/pages/law.ts';
import { routeOf } from '#lib/pages/page.ts';

/** The contents page of one law. */
const { generateMetadata, Route } = routeOf(getLawPage, (page) => (
  <PageFrame page={page}>
    <LawContents law={page} guides={page.guides} />
  </PageFrame>
));

export { generateMetadata, listLawParams as generateStaticParams, Route as default };
