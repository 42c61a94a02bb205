import { DeadlineFault } from '#components/answers/deadline-fault.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { deadlineFaultTemplate } from '#lib/pages/templates.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page that says what is wrong with a day. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(deadlineFaultTemplate((await params).locale));
}

/** What is wrong with a day that cannot be a first day of work stands beside the field. */
export default async function DeadlineFaultTemplate({ params }: Props) {
  const page = deadlineFaultTemplate((await params).locale);
  return (
    <PageFrame page={page}>
      <DeadlineFault locale={page.locale} />
    </PageFrame>
  );
}
