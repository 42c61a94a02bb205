import { PlaceChoiceArticle } from '#components/answers/place-choice-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { placeChoiceTemplate } from '#lib/pages/templates.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the page that asks for a place. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(placeChoiceTemplate((await params).locale));
}

/** Asks which place is meant, or says that none is known. */
export default async function PlaceChoiceTemplate({ params }: Props) {
  const page = placeChoiceTemplate((await params).locale);
  return (
    <PageFrame page={page}>
      <PlaceChoiceArticle locale={page.locale} />
    </PageFrame>
  );
}
