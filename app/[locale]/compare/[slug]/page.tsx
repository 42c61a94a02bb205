import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getComparisonPage, listComparisonParams } from '#lib/pages/comparison.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export { listComparisonParams as generateStaticParams };

/** The head of a comparison. */
export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  return pageMetadata(getComparisonPage(locale, slug, today()));
}

/** One comparison. */
export default async function ComparisonPage({ params }: Props) {
  const { locale, slug } = await params;
  const page = getComparisonPage(locale, slug, today());
  return (
    <PageFrame page={page}>
      <DocumentArticle document={page} />
    </PageFrame>
  );
}
