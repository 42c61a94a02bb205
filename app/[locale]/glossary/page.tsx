import { GlossaryList } from '#components/lists/glossary-list.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getGlossaryPage } from '#lib/pages/glossary.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the glossary. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getGlossaryPage((await params).locale));
}

/** The terms of the site and what they mean. */
export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  const page = getGlossaryPage(locale);
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: page.title, path: page.path })}>
      <GlossaryList page={page} />
    </PageFrame>
  );
}
