import { PageFrame } from '#components/frame/page-frame.tsx';
import { GlossaryList } from '#components/lists/glossary-list.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getGlossaryPage } from '#lib/pages/glossary.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the glossary. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getGlossaryPage((await params).locale, today()));
}

/** The terms of the site and what they mean. */
export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  const page = getGlossaryPage(locale, today());
  return (
    <PageFrame page={page}>
      <GlossaryList page={page} />
    </PageFrame>
  );
}
