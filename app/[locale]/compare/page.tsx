import { ListPage } from '#components/list-page.tsx';
import { listComparisons } from '#lib/content/comparison.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { comparisonPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describe(locale: Locale) {
  const { comparisons: title, comparisonsSummary: summary } = getMessages(locale);
  return { locale, path: '/compare', title, summary };
}

export async function generateMetadata({ params }: Props) {
  return pageMetadata(describe((await params).locale));
}

export default async function ComparisonsPage({ params }: Props) {
  const { locale } = await params;
  const rows = listComparisons(locale).map(({ slug, title, summary }) => ({ href: comparisonPath(locale, slug), title, summary }));
  return <ListPage page={describe(locale)} rows={rows} />;
}
