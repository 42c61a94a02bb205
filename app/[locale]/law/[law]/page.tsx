import { LawContents } from '#components/law/law-contents.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getLawPage, listLawParams } from '#lib/pages/law-page.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; law: string }> };

export { listLawParams as generateStaticParams };

/** The head of the contents page of a law. */
export async function generateMetadata({ params }: Props) {
  const { locale, law } = await params;
  return pageMetadata(getLawPage(locale, law, today()));
}

/** The contents page of one law. */
export default async function LawPage({ params }: Props) {
  const { locale, law } = await params;
  const page = getLawPage(locale, law, today());
  return (
    <PageFrame page={page}>
      <LawContents law={page} guides={page.guides} />
    </PageFrame>
  );
}
