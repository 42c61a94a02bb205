import type { RootContent } from 'mdast';
import type { SiteSource } from '#lib/build/write-site.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import { homeSlug, pageType } from '#lib/content/kinds/page.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getGuidesPage, getLawsPage } from '#lib/pages/lists.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import type { Published, PublishedType } from '#lib/pages/published/published.ts';
import { changesPath, flowPath, glossaryPath, localizePath, pagePath, placesPath, sourcesPath, wholeTextPath } from '#lib/site/paths.ts';
import { assistantsPath } from '#lib/site/site-files.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';
import { contextOf, listMarkdown, saidBy, toMarkdown } from './markdown.ts';
import { footnoteNode, headingNode, linkNode, listNode, paragraphNode, textNode } from './markdown-nodes.ts';

/** The pages about the site itself: an assistant that is short of room leaves them out. */
const optionalPaths: readonly string[] = [pagePath('about'), pagePath('accessibility'), pagePath('privacy'), sourcesPath, changesPath];

/** What assistants read: the list of what the site says, and all of it in each language, as it reads on a day, `YYYY-MM-DD`. */
export function assistantFiles(day: string): SiteSource[] {
  const texts = [[assistantsPath, listForAssistants(day)], ...locales.map((locale) => [wholeTextPath(locale), wholeText(locale, day)])];
  return texts.map(([path = '', text = '']) => ({ path, names: [path.slice(1)], from: Buffer.from(text), kind: 'data' }));
}

/** The list of what the site says, topic by topic in both languages, in the form of llmstxt.org. */
function listForAssistants(day: string): string {
  const documents = listPublished(day);
  const name = locales.map((locale) => getMessages(locale).siteName).join(' · ');
  return toMarkdown([
    headingNode(1, undefined, [textNode(name)]),
    {
      type: 'blockquote',
      children: locales.map((locale) =>
        paragraphNode([textNode(`${homeOf(documents, locale).summary} ${getMessages(locale).notGovernment}`)]),
      ),
    },
    ...locales.map((locale) => {
      const { forAssistants, wholeText: words } = getMessages(locale);
      return paragraphNode([textNode(`${forAssistants} `), linkNode(absoluteUrl(wholeTextPath(locale)), words)]);
    }),
    ...(site.licence ? [licenceNode(site.licence)] : []),
    ...locales.flatMap((locale) => topicsIn(locale, documents)),
    headingNode(2, undefined, [textNode('Optional')]),
    listNode(locales.flatMap((locale) => linksTo(documents, locale, optionalPaths))),
  ]);
}

/** The terms of what the site says, in both languages. */
function licenceNode({ id, href }: NonNullable<typeof site.licence>): RootContent {
  const words = locales.map((locale) => getMessages(locale).contentLicence).join(' · ');
  return paragraphNode([textNode(`${words} · `), linkNode(href, id)]);
}

function topicsIn(locale: Locale, documents: readonly Published[]): RootContent[] {
  const { places, laws, footerParts } = getMessages(locale);
  const pages = documents.filter(({ type, path }) => ['page', 'comparison'].includes(type) && path !== pageType.path(homeSlug));
  const read = pages.map(({ path }) => path).filter((path) => ![...optionalPaths, placesPath].includes(path));
  const topics = [
    ...getGuidesPage({ locale }).groups.map(({ title, rows }) => ({ title, paths: rows.map(({ path }) => path) })),
    { title: footerParts.read, paths: [...new Set(read), flowPath, glossaryPath] },
    { title: places, paths: [placesPath] },
    { title: laws, paths: getLawsPage({ locale }).rows.map(({ path }) => path) },
  ];
  return topics.flatMap(({ title, paths }) => [headingNode(2, undefined, [textNode(title)]), listNode(linksTo(documents, locale, paths))]);
}

/** Links to the Markdown of documents, each with a line about it. */
function linksTo(documents: readonly Published[], locale: Locale, paths: readonly string[]) {
  const own = new Map(documents.filter((document) => document.locale === locale).map((document) => [document.path, document]));
  const written = listMarkdown(documents);
  return paths.flatMap((path) => {
    const document = own.get(path);
    if (!document) return [];
    const { title, summary } = document;
    return [[paragraphNode([linkNode(contextOf(document, written).addressOf(path), title), textNode(`: ${summary}`)])]];
  });
}

/** What says nothing that another document does not: lists and questions lead on, and outcomes are made of what guides say. */
const repeatingTypes: readonly PublishedType[] = ['list', 'question', 'outcome'];

/** All that the site says in a language, one document after the other; the words that it explains and its sources once, at the end. */
function wholeText(locale: Locale, day: string): string {
  const all = listPublished(day);
  const written = listMarkdown(all);
  const documents = all.filter((document) => document.locale === locale && !repeatingTypes.includes(document.type));
  const messages = getMessages(locale);
  const home = homeOf(all, locale);
  const sources = new Map(documents.flatMap((document) => document.sources.map((source): [string, Source] => [source.id, source])));
  return toMarkdown([
    {
      type: 'blockquote',
      children: [paragraphNode([textNode(`${messages.siteName}${messages.colon}${home.summary} ${messages.notGovernment}`)])],
    },
    ...documents.flatMap((document): RootContent[] => {
      const { title, path, reviewed } = document;
      const address = absoluteUrl(localizePath(locale, path));
      const checked = reviewed === undefined ? [] : [textNode(` · ${messages.reviewed}${messages.colon}${formatDay(locale, reviewed)}`)];
      return [
        headingNode(1, undefined, [textNode(title)]),
        paragraphNode([linkNode(address, address), ...checked]),
        ...saidBy(document, { ...contextOf(document, written), linksTerms: false }),
      ];
    }),
    headingNode(1, undefined, [textNode(messages.sources)]),
    ...[...sources.values()].map((source) => footnoteNode(source, contextOf(home, written))),
  ]);
}

function homeOf(documents: readonly Published[], locale: Locale): Published {
  const home = documents.find((document) => document.locale === locale && document.path === pageType.path(homeSlug));
  if (!home) throw new Error(`listPublished has no home page for ${locale}.`);
  return home;
}
