import { SearchResults } from '#components/answers/search-results.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { listTitles } from '#lib/content/compose/titles.ts';
import { getPage, homeSlug } from '#lib/content/kinds/page.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { searchTemplate, templateMetadata } from '#lib/pages/templates.ts';
import { stepsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of every answer of the search. */
export async function generateMetadata({ params }: Props) {
  return templateMetadata(searchTemplate((await params).locale));
}

/** What a search found. */
export default async function SearchTemplate({ params }: Props) {
  const { locale } = await params;
  const { crumbs, ...page } = searchTemplate(locale);
  const { flow, flowSummary } = getMessages(locale);
  const tasks = listTitles(locale, (getPage(locale, homeSlug).tasks ?? []).flatMap(({ paths }) => paths).slice(0, 4));
  return (
    <PageFrame page={page} crumbs={crumbs} isIndexed={false} hasSearchField>
      <SearchResults locale={locale} tasks={[{ path: stepsPath, title: flow, summary: flowSummary }, ...tasks]} />
    </PageFrame>
  );
}
