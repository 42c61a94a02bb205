import { ListPage } from '#components/frame/list-page.tsx';
import { AllSources } from '#components/document/source-list.tsx';
import { listSourcesByKind } from '#lib/content/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { sourcesPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { allSources: title, allSourcesSummary: summary } = getMessages(locale);
  return { locale, path: sourcesPath, title, summary };
}

/** The head of the page about all sources. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** All sources of the site, and where our copies are kept. */
export default async function SourcesPage({ params }: Props) {
  const { locale } = await params;
  return (
    <ListPage page={describePage(locale)}>
      <AllSources sources={listSourcesByKind()} locale={locale} />
    </ListPage>
  );
}
