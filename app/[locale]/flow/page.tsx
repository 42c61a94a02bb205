import { FlowMap } from '#components/flow/flow-map.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { getFlowMap } from '#lib/pages/step.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { flowPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { flowMap: title, flowMapSummary: summary } = getMessages(locale);
  return { locale, path: flowPath, title, summary };
}

/** The head of the map of the flow. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** All ways through the flow. */
export default async function FlowPage({ params }: Props) {
  const { locale } = await params;
  return (
    <ListPage page={describePage(locale)}>
      <FlowMap {...getFlowMap(locale)} locale={locale} />
    </ListPage>
  );
}
