import { notFound } from 'next/navigation';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { PlaceChoiceArticle } from '#components/answers/place-choice-article.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { choosePlacePath, placeField, placesPath, withField } from '#lib/site/paths.ts';
import { choosePlace } from '#lib/places/place-choice.ts';
import { placeFinder } from '#lib/server/site-data.ts';
import { readTyped } from '#lib/text/user-input.ts';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function describePage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return notFound();
  const typed = readTyped(query[placeField]);
  const choice = choosePlace(placeFinder(), typed, locale);
  const path = typed.text === '' ? choosePlacePath : withField(choosePlacePath, placeField, typed.text);
  return { choice, typed: typed.text, page: { locale, path, title: choice.title, summary: getMessages(locale).placesSummary } };
}

/** The head of the page that asks; there are as many as there are texts, and searches shall find the places. */
export async function generateMetadata(props: Props) {
  const { page } = await describePage(props);
  return { ...pageMetadata(page), robots: { index: false } };
}

/** Asks which place is meant, or says that none is known. */
export default async function ChoosePlacePage(props: Props) {
  const { choice, typed, page } = await describePage(props);
  const { locale, path, title } = page;
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: getMessages(locale).places, path: placesPath }, { name: title, path })}>
      <PlaceChoiceArticle choice={choice} typed={typed} locale={locale} />
    </PageFrame>
  );
}
