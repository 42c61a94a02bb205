import type { ComponentProps } from 'react';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';
import { RegionList } from './region-list.tsx';

/** The list of places, and the look-up by typing. */
export function PlacesArticle({ page }: { page: ComposedDocument & ComponentProps<typeof RegionList> }) {
  const { locale, byArea, byLetter } = page;
  const lead = (
    <>
      <PlaceForm locale={locale} />
      <RegionList locale={locale} byArea={byArea} byLetter={byLetter} />
    </>
  );
  return <DocumentArticle document={page} lead={lead} />;
}
