import { ListPage } from '#components/frame/list-page.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getLawsPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the list of laws. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getLawsPage((await params).locale));
}

/** The list of laws. */
export default async function LawsPage({ params }: Props) {
  const { locale } = await params;
  const page = getLawsPage(locale);
  return (
    <ListPage page={page}>
      <LinkRows rows={page.rows} locale={locale} />
    </ListPage>
  );
}
