import type { Question } from 'schema-dts';
import { compose, type Composed } from '#lib/content/compose/compose.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import { guideType, type GuideData } from '#lib/content/kinds/guide.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { guidesPath } from '#lib/site/paths.ts';
import { makePage } from './page.ts';

/** A guide: the answer to one question, steps, and sources. */
export type Guide = Composed<GuideData>;

/** Every language and slug of a guide. */
export function listGuideParams(): { locale: Locale; slug: string }[] {
  return listParams(guideType);
}

/** The page of a guide as it reads on a day, with the titles of what it leads to. */
export function getGuidePage({ locale, slug }: { locale: Locale; slug: string }, day: string) {
  const guide = compose(guideType, { locale, slug, day });
  const page = { ...guide, path: guideType.path(slug) };
  const question: Question = { '@type': 'Question', name: page.title, acceptedAnswer: { '@type': 'Answer', text: page.description } };
  const way = [
    { name: getMessages(locale).guides, path: guidesPath },
    { name: page.title, path: page.path },
  ];
  return {
    ...makePage(page, way, { mainEntity: question }),
    guide,
    related: listTitles(locale, guide.related),
  };
}
