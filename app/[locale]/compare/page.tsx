import { ListPage } from '#components/frame/list-page.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getComparisonsPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the list of comparisons. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getComparisonsPage((await params).locale));
}

/** The list of comparisons. */
export default async function ComparisonsPage({ params }: Props) {
  const { locale } = await params;
  const page = getComparisonsPage(locale);
  return (
    <ListPage page={page}>
      <LinkRows rows={page.rows} locale={locale} />
    </ListPage>
  );
}
