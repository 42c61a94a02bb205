import { ListPage } from '#components/frame/list-page.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getGuidesPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the list of guides. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getGuidesPage((await params).locale));
}

/** The list of guides, topic by topic. */
export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  const page = getGuidesPage(locale);
  return (
    <ListPage page={page}>
      {page.groups.map((group) => (
        <LinkSection key={group.id} {...group} locale={locale} />
      ))}
    </ListPage>
  );
}
