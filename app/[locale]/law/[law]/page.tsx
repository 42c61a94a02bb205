import { DocumentArticle } from '#components/document-article.tsx';
import { LawStatus } from '#components/law-status.tsx';
import { LinkSection } from '#components/link-section.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { breadcrumbOf } from '#lib/breadcrumb.ts';
import { listParams } from '#lib/content/content-type.ts';
import { getLaw, lawType, listLawArticles } from '#lib/content/law.ts';
import { lawData } from '#lib/json-ld.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { lawPath, lawsPath, localizePath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale; law: string }> };

export function generateStaticParams() {
  return listParams(lawType).map(({ locale, slug }) => ({ locale, law: slug }));
}

export async function generateMetadata({ params }: Props) {
  const { locale, law } = await params;
  return pageMetadata({ ...getLaw(locale, law), path: lawType.path(law) });
}

export default async function LawPage({ params }: Props) {
  const { locale, law: slug } = await params;
  const law = getLaw(locale, slug);
  const messages = getMessages(locale);
  const crumbs = breadcrumbOf(locale, { name: messages.laws, href: lawsPath(locale) }, { name: law.title, href: lawPath(locale, slug) });
  const articles = listLawArticles(locale, slug).map((article) => ({
    href: localizePath(locale, `/law/${article.slug}`),
    title: article.title,
    summary: article.summary,
  }));
  return (
    <PageFrame page={{ ...law, path: lawType.path(slug) }} crumbs={crumbs} data={[lawData(law)]}>
      <DocumentArticle
        document={law}
        lead={
          <>
            <LinkSection id="articles" title={messages.articlesHere} rows={articles} locale={locale} />
            <LawStatus law={law} />
          </>
        }
      />
    </PageFrame>
  );
}
