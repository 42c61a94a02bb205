import { listSources } from '#lib/content/compose/sources.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { allInlines, plainText } from '#lib/document/walk.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { cardOf } from '#lib/build/outputs/card.ts';
import type { Published } from '#lib/pages/published/published.ts';
import { apiPath, localizePath, markdownPath } from '#lib/site/paths.ts';
import { absoluteUrl, licenceOf, site } from '#lib/site/site.ts';
import { apiBlocks } from './blocks.ts';
import type { ApiDocument } from './schemas.ts';

/** What every file says of itself: that we are no government site, and the licence, where there is one. */
export function said(locale: Locale, licence: typeof site.licence = site.licence) {
  const { siteName, colon, notGovernment } = getMessages(locale);
  return { notice: `${siteName}${colon}${notGovernment}`, licence: licence ? { id: licence.id, url: licence.href } : null };
}

/**
 * Where the data of a document is: `/api/v1/zh/guide/lost-card.json`. What is deeper in its path is joined by dots, since a
 * parameter of OpenAPI holds no slash: `/api/v1/zh/outcome/lost.child.json`.
 */
export function documentAddress({ locale, type, path }: Pick<Published, 'locale' | 'type' | 'path'>): string {
  const [first = '', ...rest] = path.split('/').slice(1);
  const slug = rest.length > 0 && type !== 'page' && type !== 'list' ? rest.join('.') : first;
  return apiPath(`${locale}/${type}/${slug === '' ? 'home' : slug}.json`);
}

/** A document of the site as programs read it. */
export function apiDocument(document: Published): ApiDocument {
  const { locale, path, sources, related, changes } = document;
  const inlines = [...allInlines([...document.answer, ...document.blocks])];
  return {
    ...said(locale, licenceOf(path)),
    ...summaryOf(document),
    alternates: inEach((each) => absoluteUrl(localizePath(each, path))),
    markdown: absoluteUrl(markdownPath(locale, path)),
    ...bodyOf(document),
    related: related.map((to) => ({ id: to.path, title: to.title, url: absoluteUrl(localizePath(locale, to.path)) })),
    terms: [...new Set(inlines.flatMap((inline) => (inline.type === 'term' ? inline.id : [])))],
    changes: changes.map(({ day, what }) => ({ day, what })),
    sources: Object.fromEntries(sources.map((source) => [source.id, apiSource(source, locale)])),
    card: cardOf(document),
  };
}

/**
 * Every document of a language in one, in plain words, with the sources of all. Lists are left out: they state nothing, and
 * the index and the tables of sources and changes hold what they list.
 */
export function wholeOf(documents: readonly Published[], locale: Locale, day: string) {
  const own = documents.filter((document) => document.locale === locale && document.type !== 'list');
  const ids = new Set(own.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return {
    ...said(locale),
    locale,
    day,
    documents: own.map((document) => ({ ...summaryOf(document), ...bodyOf(document, { isPlain: true }) })),
    sources: Object.fromEntries(
      [...listSources().values()].filter(({ id }) => ids.has(id)).map((source) => [source.id, apiSource(source, locale)]),
    ),
  };
}

/** A value for each language. */
export function inEach<Value>(of: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;
}

function summaryOf({
  locale,
  path,
  type,
  title,
  summary,
  description,
  topic,
  published,
  modified,
  reviewed,
  reviewBy,
  overdue,
}: Published) {
  const words = { title, summary: summary || description, description };
  const dates = { published, modified, reviewed: reviewed ?? null, reviewBy: reviewBy ?? null, overdue };
  return { id: path, type, locale, url: absoluteUrl(localizePath(locale, path)), ...words, topic: topic ?? null, ...dates };
}

function bodyOf(document: Published, { isPlain = false } = {}) {
  const page = { locale: document.locale, path: document.path, isPlain };
  return {
    answer: apiBlocks(document.answer, page),
    sections: splitAtHeadings(document.blocks).map(({ heading, below }) => ({
      anchor: heading?.id ?? null,
      title: heading ? plainText(heading.children).trim() : null,
      depth: heading?.depth ?? 2,
      blocks: apiBlocks(below, page),
    })),
  };
}

function apiSource({ kind, title, link, page, checked }: Source, locale: Locale) {
  return {
    kind,
    title: title[locale],
    link: link ?? null,
    page: page === undefined ? null : absoluteUrl(localizePath(locale, page)),
    checked,
  };
}
