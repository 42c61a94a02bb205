import { GuideArticle } from '#components/document/guide-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getGuidePage, listGuideParams } from '#lib/pages/guide.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export { listGuideParams as generateStaticParams };

/** The head of a guide. */
export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  return pageMetadata(getGuidePage(locale, slug, today()));
}

/** One guide. */
export default async function GuidePage({ params }: Props) {
  const { locale, slug } = await params;
  const page = getGuidePage(locale, slug, today());
  return (
    <PageFrame page={page}>
      <GuideArticle guide={page.guide} related={page.related} />
    </PageFrame>
  );
}
