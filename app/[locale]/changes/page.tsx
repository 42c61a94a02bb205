import { ListPage } from '#components/frame/list-page.tsx';
import { ChangeLog } from '#components/lists/change-log.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getChangesPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page of all changes. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getChangesPage((await params).locale));
}

/** All changes of all documents. */
export default async function ChangesPage({ params }: Props) {
  const { locale } = await params;
  const page = getChangesPage(locale);
  return (
    <ListPage page={page}>
      <ChangeLog changes={page.changes} locale={locale} />
    </ListPage>
  );
}
