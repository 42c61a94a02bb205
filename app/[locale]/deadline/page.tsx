import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { deadlineSlug, getPage } from '#lib/content/kinds/page.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { deadlinePath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page that asks for the first day of work. */
export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({ ...getPage(locale, deadlineSlug), path: deadlinePath });
}

/** Asks for the first day of work, and says how the 30 days are counted. */
export default async function DeadlineQuestionPage({ params }: Props) {
  const { locale } = await params;
  const page = { ...getPage(locale, deadlineSlug), path: deadlinePath };
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: getMessages(locale).deadlineName, path: deadlinePath })}>
      <DocumentArticle document={page} lead={<DeadlineForm locale={locale} />} />
    </PageFrame>
  );
}
