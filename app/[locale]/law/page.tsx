import { LinkRows } from '#components/lists/link-rows.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { listLawTitles } from '#lib/content/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { lawsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { laws: title, lawsSummary: summary } = getMessages(locale);
  return { locale, path: lawsPath, title, summary };
}

/** The head of the list of laws. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** The list of laws. */
export default async function LawsPage({ params }: Props) {
  const { locale } = await params;
  return (
    <ListPage page={describePage(locale)}>
      <LinkRows rows={listLawTitles(locale)} locale={locale} />
    </ListPage>
  );
}
