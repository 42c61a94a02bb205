import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getPage, listPageSlugs } from '#lib/content/kinds/page.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { pagePath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';

type Props = { params: Promise<{ locale: Locale; page: string }> };

/** Every page about the site in every language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => listPageSlugs().map((page) => ({ locale, page })));
}

/** The head of a page about the site. */
export async function generateMetadata({ params }: Props) {
  const { locale, page } = await params;
  return pageMetadata({ ...getPage(locale, page), path: pagePath(page) });
}

/** One page about the site: what it is, accessibility, privacy. */
export default async function TextPage({ params }: Props) {
  const { locale, page: slug } = await params;
  const page = { ...getPage(locale, slug), path: pagePath(slug) };
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: page.title, path: page.path })}>
      <DocumentArticle document={page} contactEmail={site.contactEmail} />
    </PageFrame>
  );
}
