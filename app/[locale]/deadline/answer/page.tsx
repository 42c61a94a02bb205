import { notFound } from 'next/navigation';
import { DeadlineAnswer } from '#components/answers/deadline-answer.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { today } from '#lib/site/clock.ts';
import { getDeadlinePage } from '#lib/pages/deadline.ts';
import { readDeadline } from '#lib/deadline/deadline.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { dayField, deadlineAnswerPath, deadlinePath, withField } from '#lib/site/paths.ts';
import { readTyped } from '#lib/text/user-input.ts';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function describePage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return notFound();
  const typed = readTyped(query[dayField]);
  const read = readDeadline(typed.text, today());
  const messages = getMessages(locale);
  const summary = messages.deadlineSummary;
  if ('fault' in read) {
    const fault = typed.isNumber ? ('number' as const) : read.fault;
    const path = withField(deadlineAnswerPath, dayField, typed.text);
    const title = `${messages.error}${messages.colon}${messages.deadline}`;
    return { typed: typed.text, fault, page: { locale, path, title, summary } };
  }
  const answer = getDeadlinePage(locale, read);
  return { answer, page: { locale, path: answer.paths.answer, title: answer.title, summary } };
}

/** The head of the answer; there are as many as there are days, and searches shall find the question. */
export async function generateMetadata(props: Props) {
  const { page } = await describePage(props);
  return { ...pageMetadata(page), robots: { index: false } };
}

/** By which day an employer must apply; what is wrong with a day that cannot be one stands beside the field. */
export default async function DeadlineAnswerPage(props: Props) {
  const described = await describePage(props);
  const { page } = described;
  const { locale, path } = page;
  const { deadline, deadlineName: name } = getMessages(locale);
  const own = described.answer ? [{ name: page.title, path }] : [];
  const crumbs = breadcrumbOf(locale, { name, path: deadlinePath }, ...own);
  return (
    <PageFrame page={page} crumbs={crumbs}>
      {described.answer ? (
        <DeadlineAnswer page={described.answer} />
      ) : (
        <article>
          <h1>{deadline}</h1>
          <DeadlineForm locale={locale} typed={described.typed} fault={described.fault} />
        </article>
      )}
    </PageFrame>
  );
}
