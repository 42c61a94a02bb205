import { DocumentArticle } from '#components/document-article.tsx';
import { LawStatus } from '#components/law-status.tsx';
import { LinkSection } from '#components/link-section.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { breadcrumbOf } from '#lib/breadcrumb.ts';
import { listParams } from '#lib/content/content-type.ts';
import { listGuidesCiting } from '#lib/content/guide.ts';
import { getLawArticle, lawArticleType } from '#lib/content/law.ts';
import { lawArticleData } from '#lib/json-ld.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { guidePath, lawArticlePath, lawPath, lawsPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale; law: string; article: string }> };

export function generateStaticParams() {
  return listParams(lawArticleType).map(({ locale, slug }) => {
    const [law, article] = slug.split('/');
    return { locale, law, article };
  });
}

export async function generateMetadata({ params }: Props) {
  const { locale, law, article } = await params;
  const slug = `${law}/${article}`;
  return pageMetadata({ ...getLawArticle(locale, slug), path: lawArticleType.path(slug) });
}

export default async function LawArticlePage({ params }: Props) {
  const { locale, law, article: name } = await params;
  const article = getLawArticle(locale, `${law}/${name}`);
  const messages = getMessages(locale);
  const path = lawArticleType.path(article.slug);
  const crumbs = breadcrumbOf(
    locale,
    { name: messages.laws, href: lawsPath(locale) },
    { name: article.law.title, href: lawPath(locale, law) },
    { name: article.title, href: lawArticlePath(locale, law, name) },
  );
  const guides = listGuidesCiting(locale, path).map(({ slug, title, summary }) => ({ href: guidePath(locale, slug), title, summary }));
  return (
    <PageFrame page={{ ...article, path }} crumbs={crumbs} data={[lawArticleData(article)]}>
      <DocumentArticle
        document={article}
        end={
          <>
            <LawStatus law={article.law} />
            <LinkSection id="guides" title={messages.guidesRelying} rows={guides} locale={locale} />
          </>
        }
      />
    </PageFrame>
  );
}
