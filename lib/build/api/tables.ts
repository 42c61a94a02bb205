import { listChanges } from '#lib/content/catalogue.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { getGlossary } from '#lib/content/kinds/data/glossary.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Published } from '#lib/pages/published/published.ts';
import type { OfficialSite } from '#lib/places/place.ts';
import { regionSources } from '#lib/site/known.ts';
import { localizePath, termPath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { documentAddress, inEach, said } from './documents.ts';

/** Every document of the site, and where its page and its data are. */
export function indexOf(documents: readonly Published[], day: string) {
  return {
    ...said('en'),
    version: '1' as const,
    day,
    documents: [...Map.groupBy(documents, ({ path }) => path).values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const { path, type, topic, published, modified } = first;
      const title = inEach((locale) => [first, ...others].find((each) => each.locale === locale)?.title ?? '');
      const json = inEach((locale) => absoluteUrl(documentAddress({ locale, type, path })));
      return [{ id: path, type, topic: topic ?? null, title, url: urlOf(path), json, published, modified }];
    }),
  };
}

/** The glossary: each term with its names and its meaning in both languages. */
export function glossaryTable() {
  const terms = getGlossary().terms.map(({ id, names, pinyin, typed, meaning, sources }) => ({
    id,
    names,
    pinyin,
    typed,
    meaning,
    sources,
    url: urlOf(termPath(id)),
  }));
  return { ...said('en'), terms };
}

/** Every source that a statement may name. */
export function sourcesTable() {
  const sources = [...listSources().values()].map(
    ({ id, kind, title, link, page, checked }) =>
      [id, { kind, title, link: link ?? null, page: page === undefined ? null : urlOf(page), checked }] as const,
  );
  return { ...said('en'), sources: Object.fromEntries(sources) };
}

/** Everything that changed, newest first. */
export function changesTable() {
  const [en, zh] = [listChanges('en', getMessages('en').glossary), listChanges('zh', getMessages('zh').glossary)];
  const changes = en.map(({ day, path, title, what }, index) => ({
    day,
    id: path ?? null,
    title: { en: title, zh: zh[index]?.title ?? '' },
    what: { en: what, zh: zh[index]?.what ?? '' },
  }));
  return { ...said('en'), changes };
}

/** Every region, and every place below one, with its dialling code where we know it. */
export function placesTable() {
  const siteOf = ({ host, seen }: OfficialSite) => ({ url: `https://${host}`, seen });
  const regions = getPlaces().regions.map((region) => ({
    code: region.code,
    names: region.name,
    pinyin: region.syllables.join(' '),
    diallingCode: region.diallingCode,
    url: urlOf(region.path),
    checked: region.checked,
    hrss: siteOf(region.hrss),
    medical: siteOf(region.medical),
    sources: [...regionSources],
    places: region.cities.map((city) => ({
      code: city.code,
      names: city.name,
      pinyin: city.syllables.join(' '),
      diallingCode: city.diallingCode ?? null,
      url: urlOf(city.path),
      checked: city.checked,
      level: city.level,
    })),
  }));
  return { ...said('en'), regions };
}

function urlOf(path: string) {
  return inEach((locale) => absoluteUrl(localizePath(locale, path)));
}
