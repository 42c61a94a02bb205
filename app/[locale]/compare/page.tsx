import { LinkRows } from '#components/lists/link-rows.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { listTitlesOf } from '#lib/content/catalogue.ts';
import { comparisonType } from '#lib/content/kinds/comparison.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { comparisonsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { comparisons: title, comparisonsSummary: summary } = getMessages(locale);
  return { locale, path: comparisonsPath, title, summary };
}

/** The head of the list of comparisons. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** The list of comparisons. */
export default async function ComparisonsPage({ params }: Props) {
  const { locale } = await params;
  return (
    <ListPage page={describePage(locale)}>
      <LinkRows rows={listTitlesOf(locale, comparisonType)} locale={locale} />
    </ListPage>
  );
}
