import { notFound, redirect } from 'next/navigation';
import { DeadlineSheet } from '#components/answers/deadline-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { today } from '#lib/site/clock.ts';
import { getDeadlinePage } from '#lib/pages/deadline.ts';
import { readDeadline } from '#lib/deadline/deadline.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, pageMetadata } from '#lib/pages/metadata.ts';
import { dayField, deadlineAnswerPath, deadlinePath, localizePath, withField } from '#lib/site/paths.ts';
import { rubyOf } from '#lib/text/ruby.ts';
import { readTyped } from '#lib/text/user-input.ts';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function describePage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return notFound();
  const { text } = readTyped(query[dayField]);
  const read = readDeadline(text, today());
  // The page of the answer says what is wrong.
  if ('fault' in read) return redirect(localizePath(locale, withField(deadlineAnswerPath, dayField, text)));
  const answer = getDeadlinePage(locale, read);
  return { answer, page: { locale, path: answer.paths.sheet, title: answer.title, summary: answer.summary } };
}

/** The head of the sheet. */
export async function generateMetadata(props: Props) {
  const { page } = await describePage(props);
  return { ...pageMetadata(page), robots: { index: false } };
}

/** The answer on one sheet, to be printed. */
export default async function DeadlineSheetPage(props: Props) {
  const { answer, page } = await describePage(props);
  const { locale, path, title } = page;
  const { deadlineName, printAnswer } = getMessages(locale);
  const crumbs = breadcrumbOf(
    locale,
    { name: deadlineName, path: deadlinePath },
    { name: title, path: answer.paths.answer },
    { name: printAnswer, path },
  );
  return (
    <PageFrame page={page} crumbs={crumbs} isSheet>
      <DeadlineSheet
        page={answer}
        address={absoluteUrl(localizePath(locale, answer.paths.answer))}
        request={locale === 'en' ? rubyOf(answer.request.chinese) : undefined}
      />
    </PageFrame>
  );
}
