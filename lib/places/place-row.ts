import { placeTitle } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getPlaceWords } from '#lib/i18n/place-words.ts';
import { corpsPath, localizePath } from '#lib/site/paths.ts';
import { partsByScript } from '#lib/text/scripts.ts';
import type { FoundPlace } from './finding.ts';

/** A place as a reader may choose it: what leads there, and where it lies. */
export function toRow(place: FoundPlace, locale: Locale) {
  const isCounty = place.by !== undefined && place.by.kind !== 'area';
  const where = isCounty ? whereIn(place, locale) : place.name && place.region ? place.region.name[locale] : '';
  return {
    href: localizePath(locale, place.path),
    title: partsByScript(isCounty ? withinTitle(place, locale) : ownTitle(place, locale), locale),
    hasRegion: where !== '',
    region: partsByScript(where, locale),
  };
}

/** The title of a place that has a page or an anchor; only the Corps and what is outside the mainland have no row with names. */
function ownTitle({ name, path }: FoundPlace, locale: Locale): string {
  const messages = getMessages(locale);
  if (name) return placeTitle(locale, name);
  return path === corpsPath ? messages.corps : messages.outside;
}

/** The name of what lies in a place, and that it is no more. */
function withinTitle(place: FoundPlace, locale: Locale): string {
  const name = nameWithin(place, locale);
  return place.by?.kind === 'former' ? getPlaceWords(locale).former(name) : name;
}

/** The name of what lies in a place. */
export function nameWithin({ by }: FoundPlace, locale: Locale): string {
  if (!by) return '';
  return by.name.en === by.name.zh ? by.name.zh : placeTitle(locale, by.name);
}

/** A place with the region that it lies in: `江苏省苏州市`, `Suzhou (苏州市), Jiangsu Province`. */
export function whereIn(place: FoundPlace, locale: Locale): string {
  const title = ownTitle(place, locale);
  if (!place.region || !place.name) return title;
  return locale === 'zh' ? `${place.region.name.zh}${title}` : `${title}, ${place.region.name.en}`;
}
