import { compose, type Composed } from '#lib/content/compose/compose.ts';
import { listTitles, type Title } from '#lib/content/compose/titles.ts';
import { guideType, type GuideData } from '#lib/content/kinds/guide.ts';
import { listParams, listSlugs } from '#lib/content/kinds/kind.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { makePage, type Page } from './page.ts';

/** A guide: the answer to one question, steps, and sources. */
export type Guide = Composed<GuideData>;

/** Every language and slug of a guide. */
export function listGuideParams(): { locale: Locale; slug: string }[] {
  return listParams(guideType);
}

/** All guides as they read on a day, in the order of their slugs. */
export function listGuides(locale: Locale, day: string): Guide[] {
  return listSlugs(guideType).map((slug) => getGuide(locale, slug, day));
}

/** One guide as it reads on a day. */
export function getGuide(locale: Locale, slug: string, day: string): Guide {
  return compose(guideType, { locale, slug, day });
}

/** The page of a guide, with the titles of what it leads to. */
export function getGuidePage(
  { locale, slug }: { locale: Locale; slug: string },
  day: string,
): Page & { readonly guide: Guide; readonly related: readonly Title[] } {
  const guide = getGuide(locale, slug, day);
  const page = { ...guide, path: guideType.path(slug) };
  return { ...makePage(page, [{ name: page.title, path: page.path }]), guide, related: listTitles(locale, guide.related) };
}
