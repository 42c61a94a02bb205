import { DocumentArticle } from '#components/document/document-article.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { getPage, homeSlug } from '#lib/content/kinds/page.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { guidesPath, homePath, lawsPath, localizePath, moreQuestionsPath, placesPath, questionsPath, stepsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the home page. */
export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({ ...getPage(locale, homeSlug), path: homePath });
}

/** The home page: the search, the flow, what the reader needs to do, who to call. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const page = { ...getPage(locale, homeSlug), path: homePath };
  const { flow, moreHelp, guides, guidesSummary, laws, lawsSummary, places, placesSummary } = getMessages(locale);
  const groups = [
    ...(page.tasks ?? []).map(({ title, paths }) => ({ title, rows: listTitles(locale, paths) })),
    {
      title: moreHelp,
      rows: [
        { path: placesPath, title: places, summary: placesSummary },
        ...listTitles(locale, [questionsPath, moreQuestionsPath]),
        { path: guidesPath, title: guides, summary: guidesSummary },
        { path: lawsPath, title: laws, summary: lawsSummary },
      ],
    },
  ];
  const lead = (
    <>
      <SearchForm locale={locale} />
      <a href={localizePath(locale, stepsPath)} className="button">
        {flow}
      </a>
      {groups.map(({ title, rows }, index) => (
        <LinkSection key={title} id={`tasks-${index + 1}`} title={title} rows={rows} locale={locale} />
      ))}
    </>
  );
  return (
    <PageFrame page={page} hasSearchField>
      <DocumentArticle document={page} lead={lead} />
    </PageFrame>
  );
}
