import { LawArticleText } from '#components/law/law-article-text.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import { listGuidesBySource } from '#lib/content/kinds/guide.ts';
import { lawArticleType } from '#lib/content/kinds/law.ts';
import { getLawArticle } from '#lib/pages/law.ts';
import { lawArticleData } from '#lib/pages/json-ld.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { guidePath, lawPath, lawsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale; law: string; article: string }> };

/** Every article in every language. */
export function generateStaticParams() {
  return listParams(lawArticleType).map(({ locale, slug }) => {
    const [law, article] = slug.split('/');
    return { locale, law, article };
  });
}

/** The head of an article. */
export async function generateMetadata({ params }: Props) {
  const { locale, law, article } = await params;
  const slug = `${law}/${article}`;
  return pageMetadata({ ...getLawArticle(locale, slug), path: lawPath(slug) });
}

/** One article of a law. */
export default async function LawArticlePage({ params }: Props) {
  const { locale, law, article: name } = await params;
  const article = getLawArticle(locale, `${law}/${name}`);
  const page = { ...article, path: lawPath(article.slug) };
  const crumbs = breadcrumbOf(
    locale,
    { name: getMessages(locale).laws, path: lawsPath },
    { name: article.law.title, path: lawPath(law) },
    { name: article.title, path: page.path },
  );
  const guides = listGuidesBySource(locale).get(`${law}-${article.number}`) ?? [];
  return (
    <PageFrame page={page} crumbs={crumbs} data={[lawArticleData(article)]}>
      <LawArticleText article={article} guides={guides.map((guide) => ({ ...guide, path: guidePath(guide.slug) }))} />
    </PageFrame>
  );
}
