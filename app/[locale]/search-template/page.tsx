import { PageFrame } from '#components/frame/page-frame.tsx';
import { SearchResults } from '#components/answers/search-results.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getPage, homeSlug } from '#lib/content/kinds/page.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { searchPath, stepsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of every answer of the search: there are as many as there are texts, and searches elsewhere shall find the pages. */
export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const { search, searchSummary, siteName } = getMessages(locale);
  const metadata = pageMetadata({ locale, path: searchPath, title: search, summary: searchSummary });
  return { ...metadata, title: `{{heading}} – ${siteName}`, robots: { index: false } };
}

/** The page of which answers of the search are made (lib/server/search-answer.ts); it has no address on the site. */
export default async function SearchTemplatePage({ params }: Props) {
  const { locale } = await params;
  const { search, searchSummary, flow, flowSummary } = getMessages(locale);
  const page = { locale, path: searchPath, title: search, summary: searchSummary };
  const tasks = listTitles(locale, (getPage(locale, homeSlug).tasks ?? []).flatMap(({ paths }) => paths).slice(0, 4));
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: search, path: searchPath })} hasSearchField>
      <SearchResults locale={locale} tasks={[{ path: stepsPath, title: flow, summary: flowSummary }, ...tasks]} />
    </PageFrame>
  );
}
