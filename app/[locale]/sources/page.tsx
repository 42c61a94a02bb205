import { AllSources } from '#components/document/source-list.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getSourcesPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page about all sources. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getSourcesPage((await params).locale));
}

/** All sources of the site, and where our copies are kept. */
export default async function SourcesPage({ params }: Props) {
  const { locale } = await params;
  const page = getSourcesPage(locale);
  return (
    <ListPage page={page}>
      <AllSources sources={page.sources} locale={locale} />
    </ListPage>
  );
}
