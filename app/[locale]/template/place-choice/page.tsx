import { PlaceChoiceArticle } from '#components/answers/place-choice-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getPlaceChoiceTemplate } from '#lib/pages/templates.ts';

/** Asks which place is meant, or says that none is known. */
const { generateMetadata, Route } = routeOf(getPlaceChoiceTemplate, (page) => (
  <PageFrame page={page}>
    <PlaceChoiceArticle locale={page.locale} />
  </PageFrame>
));

export { generateMetadata, Route as default };
