import { LawContents } from '#components/law/law-contents.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import { listGuidesBySource } from '#lib/content/kinds/guide.ts';
import { lawType } from '#lib/content/kinds/law.ts';
import { getLaw } from '#lib/pages/law.ts';
import { lawData } from '#lib/pages/json-ld.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { guidePath, lawPath, lawsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale; law: string }> };

/** Every law in every language. */
export function generateStaticParams() {
  return listParams(lawType).map(({ locale, slug }) => ({ locale, law: slug }));
}

/** The head of the contents page of a law. */
export async function generateMetadata({ params }: Props) {
  const { locale, law } = await params;
  return pageMetadata({ ...getLaw(locale, law), path: lawPath(law) });
}

/** The contents page of one law. */
export default async function LawPage({ params }: Props) {
  const { locale, law: slug } = await params;
  const law = getLaw(locale, slug);
  const page = { ...law, path: lawPath(slug) };
  const list = { name: getMessages(locale).laws, path: lawsPath };
  const guides = new Map(
    [...listGuidesBySource(locale)].map(([id, citing]) => [id, citing.map((guide) => ({ ...guide, path: guidePath(guide.slug) }))]),
  );
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, list, { name: law.title, path: page.path })} data={[lawData(law)]}>
      <LawContents law={law} guides={guides} />
    </PageFrame>
  );
}
