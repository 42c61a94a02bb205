import { PlaceChoiceArticle } from '#components/answers/place-choice-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { placeChoiceTemplate, templateMetadata } from '#lib/pages/templates.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page that asks for a place. */
export async function generateMetadata({ params }: Props) {
  return templateMetadata(placeChoiceTemplate((await params).locale));
}

/** Asks which place is meant, or says that none is known. */
export default async function PlaceChoiceTemplate({ params }: Props) {
  const { crumbs, ...page } = placeChoiceTemplate((await params).locale);
  return (
    <PageFrame page={page} crumbs={crumbs} isIndexed={false}>
      <PlaceChoiceArticle locale={page.locale} />
    </PageFrame>
  );
}
