import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { comparisonType, getComparison } from '#lib/content/kinds/comparison.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { comparisonPath, comparisonsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

/** Every comparison in every language. */
export function generateStaticParams() {
  return listParams(comparisonType);
}

/** The head of a comparison. */
export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  return pageMetadata({ ...getComparison(locale, slug), path: comparisonPath(slug) });
}

/** One comparison. */
export default async function ComparisonPage({ params }: Props) {
  const { locale, slug } = await params;
  const comparison = getComparison(locale, slug);
  const page = { ...comparison, path: comparisonPath(slug) };
  const list = { name: getMessages(locale).comparisons, path: comparisonsPath };
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, list, { name: comparison.title, path: page.path })}>
      <DocumentArticle document={comparison} />
    </PageFrame>
  );
}
