import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { getTextPage, listTextPageParams } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';
import { site } from '#lib/site/site.ts';

type Props = { params: Promise<{ locale: Locale; page: string }> };

export { listTextPageParams as generateStaticParams };

/** The head of a page about the site. */
export async function generateMetadata({ params }: Props) {
  const { locale, page } = await params;
  return pageMetadata(getTextPage(locale, page, today()));
}

/** One page about the site: what it is, accessibility, privacy. */
export default async function TextPage({ params }: Props) {
  const { locale, page: slug } = await params;
  const page = getTextPage(locale, slug, today());
  return (
    <PageFrame page={page}>
      <DocumentArticle document={page} contactEmail={site.contactEmail} />
    </PageFrame>
  );
}
