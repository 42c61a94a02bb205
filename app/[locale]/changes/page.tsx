import { ChangeLog } from '#components/lists/change-log.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { listChanges } from '#lib/content/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { changesPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { changes: title, changesSummary: summary } = getMessages(locale);
  return { locale, path: changesPath, title, summary };
}

/** The head of the page of all changes. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** All changes of all documents. */
export default async function ChangesPage({ params }: Props) {
  const { locale } = await params;
  return (
    <ListPage page={describePage(locale)}>
      <ChangeLog changes={listChanges(locale, getMessages(locale).glossary)} locale={locale} />
    </ListPage>
  );
}
