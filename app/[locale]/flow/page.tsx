import { FlowMap } from '#components/flow/flow-map.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { getFlowMapPage } from '#lib/pages/flow/flow-map.ts';
import { routeOf } from '#lib/pages/page.ts';

/** All ways through the flow. */
const { generateMetadata, Route } = routeOf(getFlowMapPage, (page) => (
  <ListPage page={page}>
    <FlowMap {...page.map} locale={page.locale} />
  </ListPage>
));

export { generateMetadata, Route as default };
