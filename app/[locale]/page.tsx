import { DocumentArticle } from '#components/document-article.tsx';
import { LinkSection } from '#components/link-section.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { listComparisons } from '#lib/content/comparison.ts';
import { listGuides } from '#lib/content/guide.ts';
import { getPage, homeSlug } from '#lib/content/page.ts';
import type { Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { pageMetadata } from '#lib/page-metadata.ts';
import { comparisonPath, guidePath, lawsPath } from '#lib/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({ ...getPage(locale, homeSlug), path: '/' });
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const page = { ...getPage(locale, homeSlug), path: '/' };
  const messages = getMessages(locale);
  const tasks = [
    ...listGuides(locale).map(({ slug, title, summary }) => ({ href: guidePath(locale, slug), title, summary })),
    ...listComparisons(locale).map(({ slug, title, summary }) => ({ href: comparisonPath(locale, slug), title, summary })),
    { href: lawsPath(locale), title: messages.laws, summary: messages.lawsSummary },
  ];
  return (
    <PageFrame page={page}>
      <DocumentArticle document={page} lead={<LinkSection id="tasks" title={messages.tasks} rows={tasks} locale={locale} />} />
    </PageFrame>
  );
}
