import { DocumentArticle } from '#components/document/document-article.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { getDeadlineQuestionPage } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page that asks for the first day of work. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getDeadlineQuestionPage((await params).locale, today()));
}

/** Asks for the first day of work, and says how the 30 days are counted. */
export default async function DeadlineQuestionPage({ params }: Props) {
  const { locale } = await params;
  const page = getDeadlineQuestionPage(locale, today());
  return (
    <PageFrame page={page}>
      <DocumentArticle document={page} lead={<DeadlineForm locale={locale} />} />
    </PageFrame>
  );
}
