import { LinkSection } from '#components/lists/link-section.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { listGuidesByTopic } from '#lib/content/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { guidesPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

function describePage(locale: Locale) {
  const { guides: title, guidesSummary: summary } = getMessages(locale);
  return { locale, path: guidesPath, title, summary };
}

/** The head of the list of guides. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(describePage((await params).locale));
}

/** The list of guides, topic by topic. */
export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  const { topics } = getMessages(locale);
  return (
    <ListPage page={describePage(locale)}>
      {listGuidesByTopic(locale).map(({ topic, titles }) => (
        <LinkSection key={topic} id={topic} title={topics[topic]} rows={titles} locale={locale} />
      ))}
    </ListPage>
  );
}
