import { CounterSheet } from '#components/flow/counter-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getSheetPage, listOutcomeParams } from '#lib/pages/flow/counter-sheet.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; answers: string[] }> };

/** There are no sheets but those of the outcomes. */
export const dynamicParams = false;
export { listOutcomeParams as generateStaticParams };

/** The head of a counter sheet. */
export async function generateMetadata({ params }: Props) {
  const { locale, answers } = await params;
  return pageMetadata(getSheetPage(locale, answers, today()));
}

/** The sheet of one outcome, to be printed and taken to the counter. */
export default async function SheetPage({ params }: Props) {
  const { locale, answers } = await params;
  const page = getSheetPage(locale, answers, today());
  return (
    <PageFrame page={page} isSheet>
      <CounterSheet {...page.sheet} />
    </PageFrame>
  );
}
