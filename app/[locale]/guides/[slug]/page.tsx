import { GuideArticle } from '#components/document/guide-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import { getGuide, guideType } from '#lib/content/kinds/guide.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { guidePath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

/** Every guide in every language. */
export function generateStaticParams() {
  return listParams(guideType);
}

/** The head of a guide. */
export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  return pageMetadata({ ...getGuide(locale, slug), path: guidePath(slug) });
}

/** One guide. */
export default async function GuidePage({ params }: Props) {
  const { locale, slug } = await params;
  const guide = getGuide(locale, slug);
  const page = { ...guide, path: guidePath(slug) };
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: guide.title, path: page.path })}>
      <GuideArticle guide={guide} related={listTitles(locale, guide.related)} />
    </PageFrame>
  );
}
