import { DocumentArticle } from '#components/document-article.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { breadcrumbOf } from '#lib/breadcrumb.ts';
import { comparisonType, getComparison } from '#lib/content/comparison.ts';
import { listParams } from '#lib/content/content-type.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { comparisonPath, comparisonsPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export function generateStaticParams() {
  return listParams(comparisonType);
}

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  return pageMetadata({ ...getComparison(locale, slug), path: comparisonType.path(slug) });
}

export default async function ComparisonPage({ params }: Props) {
  const { locale, slug } = await params;
  const comparison = getComparison(locale, slug);
  const crumbs = breadcrumbOf(
    locale,
    { name: getMessages(locale).comparisons, href: comparisonsPath(locale) },
    { name: comparison.title, href: comparisonPath(locale, slug) },
  );
  return (
    <PageFrame page={{ ...comparison, path: comparisonType.path(slug) }} crumbs={crumbs}>
      <DocumentArticle document={comparison} />
    </PageFrame>
  );
}
