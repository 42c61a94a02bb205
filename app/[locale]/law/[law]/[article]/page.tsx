import { LawArticleText } from '#components/law/law-article-text.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getLawArticlePage, listLawArticleParams } from '#lib/pages/law-page.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; law: string; article: string }> };

export { listLawArticleParams as generateStaticParams };

/** The head of an article. */
export async function generateMetadata({ params }: Props) {
  const { locale, law, article } = await params;
  return pageMetadata(getLawArticlePage(locale, `${law}/${article}`, today()));
}

/** One article of a law. */
export default async function LawArticlePage({ params }: Props) {
  const { locale, law, article } = await params;
  const page = getLawArticlePage(locale, `${law}/${article}`, today());
  return (
    <PageFrame page={page}>
      <LawArticleText article={page} guides={page.guides} />
    </PageFrame>
  );
}
