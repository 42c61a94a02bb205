import { ListPage } from '#components/list-page.tsx';
import { listLaws } from '#lib/content/law.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { lawPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describe(locale: Locale) {
  const { laws: title, lawsSummary: summary } = getMessages(locale);
  return { locale, path: '/law', title, summary };
}

export async function generateMetadata({ params }: Props) {
  return pageMetadata(describe((await params).locale));
}

export default async function LawsPage({ params }: Props) {
  const { locale } = await params;
  const rows = listLaws(locale).map(({ slug, title, summary }) => ({ href: lawPath(locale, slug), title, summary }));
  return <ListPage page={describe(locale)} rows={rows} />;
}
