import { SearchResults } from '#components/answers/search-results.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { searchTemplate } from '#lib/pages/templates.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { listFirstTasks } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of every answer of the search. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(searchTemplate((await params).locale));
}

/** What a search found. */
export default async function SearchTemplate({ params }: Props) {
  const { locale } = await params;
  return (
    <PageFrame page={searchTemplate(locale)} hasSearchField>
      <SearchResults locale={locale} tasks={listFirstTasks(locale, today())} />
    </PageFrame>
  );
}
