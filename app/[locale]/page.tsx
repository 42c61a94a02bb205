import { DocumentArticle } from '#components/document-article.tsx';
import { LinkSection } from '#components/link-section.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { getPage, homeSlug } from '#lib/content/page.ts';
import { listTitles } from '#lib/content/titles.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { guidesPath, homePath, lawsPath, placesPath, stepsPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the home page. */
export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({ ...getPage(locale, homeSlug), path: homePath });
}

/** The home page: what the reader needs to do, who to call. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const page = { ...getPage(locale, homeSlug), path: homePath };
  const messages = getMessages(locale);
  const rows = [
    { path: stepsPath, title: messages.flow, summary: messages.flowSummary },
    { path: placesPath, title: messages.places, summary: messages.placesSummary },
    ...listTitles(locale, page.tasks ?? []),
    { path: guidesPath, title: messages.guides, summary: messages.guidesSummary },
    { path: lawsPath, title: messages.laws, summary: messages.lawsSummary },
  ];
  return (
    <PageFrame page={page}>
      <DocumentArticle document={page} lead={<LinkSection id="tasks" title={messages.tasks} rows={rows} locale={locale} />} />
    </PageFrame>
  );
}
