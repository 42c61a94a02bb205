import { ListPage } from '#components/list-page.tsx';
import { listGuides } from '#lib/content/guide.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { guidePath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describe(locale: Locale) {
  const { guides: title, guidesSummary: summary } = getMessages(locale);
  return { locale, path: '/guides', title, summary };
}

export async function generateMetadata({ params }: Props) {
  return pageMetadata(describe((await params).locale));
}

export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  const rows = listGuides(locale).map(({ slug, title, summary }) => ({ href: guidePath(locale, slug), title, summary }));
  return <ListPage page={describe(locale)} rows={rows} />;
}
