import { FlowMap } from '#components/flow/flow-map.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getFlowMapPage } from '#lib/pages/flow/flow-map.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the map of the flow. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getFlowMapPage((await params).locale));
}

/** All ways through the flow. */
export default async function FlowPage({ params }: Props) {
  const { locale } = await params;
  const page = getFlowMapPage(locale);
  return (
    <ListPage page={page}>
      <FlowMap {...page.map} locale={locale} />
    </ListPage>
  );
}
