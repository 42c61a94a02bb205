import { HomeArticle } from '#components/document/home-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { getHomePage } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the home page. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getHomePage((await params).locale, today()));
}

/** The home page: the search, the flow, what the reader needs to do, who to call. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const page = getHomePage(locale, today());
  return (
    <PageFrame page={page} hasSearchField>
      <HomeArticle page={page} groups={page.groups} />
    </PageFrame>
  );
}
