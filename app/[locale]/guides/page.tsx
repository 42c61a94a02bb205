import { ListPage } from '#components/list-page.tsx';
import { listTitlesOf } from '#lib/content/catalogue.ts';
import { guideType } from '#lib/content/guide.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { guidesPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { guides: title, guidesSummary: summary } = getMessages(locale);
  return { locale, path: guidesPath, title, summary };
}

/** The head of the list of guides. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** The list of guides. */
export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  return <ListPage page={describePage(locale)} rows={listTitlesOf(locale, guideType)} />;
}
