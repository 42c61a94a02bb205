import { DocumentArticle } from '#components/document-article.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { breadcrumbOf } from '#lib/breadcrumb.ts';
import { getPage, listPageSlugs, pageType } from '#lib/content/page.ts';
import { locales, type Locale } from '#lib/locale.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { pagePath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale; page: string }> };

export function generateStaticParams() {
  return locales.flatMap((locale) => listPageSlugs().map((page) => ({ locale, page })));
}

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await params;
  return pageMetadata({ ...getPage(locale, page), path: pageType.path(page) });
}

export default async function TextPage({ params }: Props) {
  const { locale, page: slug } = await params;
  const page = getPage(locale, slug);
  const crumbs = breadcrumbOf(locale, { name: page.title, href: pagePath(locale, slug) });
  return (
    <PageFrame page={{ ...page, path: pageType.path(slug) }} crumbs={crumbs}>
      <DocumentArticle document={page} />
    </PageFrame>
  );
}
