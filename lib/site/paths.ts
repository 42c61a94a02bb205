import { isLocale, otherLocale, type Locale } from '#lib/i18n/locale.ts';

/**
 * The only place where an address is spelled. A path is an address without its language, as content writes it;
 * `localizePath` puts the language in front.
 */

/** The home page. */
export const homePath = '/';

/** The list of guides. */
export const guidesPath = '/guides';

/** One guide. */
export function guidePath(slug: string): string {
  return `${guidesPath}/${slug}`;
}

/** The list of comparisons. */
export const comparisonsPath = '/compare';

/** One comparison. */
export function comparisonPath(slug: string): string {
  return `${comparisonsPath}/${slug}`;
}

/** The list of laws. */
export const lawsPath = '/law';

/** The contents page of a law, or one of its articles; the slug of an article is `<law>/article-<number>`. */
export function lawPath(slug: string): string {
  return `${lawsPath}/${slug}`;
}

/** A page about the site itself, such as `about`. */
export function pagePath(slug: string): string {
  return `/${slug}`;
}

/** The questions that readers ask most; a document of its own among the pages. */
export const questionsPath = '/questions';

/** Further questions, about work, benefits, retirement and people from outside: one page would be too heavy for a first round trip. */
export const moreQuestionsPath = '/more-questions';

/** What an office may ask of a reader, and what a reader may ask of it. */
export const rightsPath = '/rights-at-the-counter';

/** What is wrong in the article that circulates on the web; the words that it retells are not ours to license. */
export const webArticlePath = '/the-article';

/** The question flow. */
export const stepsPath = '/steps';

/** The step of the question flow to which answers lead. */
export function stepPath(answers: readonly string[]): string {
  return [stepsPath, ...answers].join('/');
}

/** The counter sheet of an outcome of the question flow. */
export function sheetPath(answers: readonly string[]): string {
  return ['/sheet', ...answers].join('/');
}

/** The plain text of an outcome of the question flow, by its answers, or of a question, by its page and its anchor. */
export function textPath(parts: readonly string[]): string {
  return `/text/${parts.join('.')}.txt`;
}

/** The plain text of a guide. */
export function guideTextPath(slug: string): string {
  return textPath(['guide', slug]);
}

/** All ways through the question flow on one page. */
export const flowPath = '/flow';

/** The list of places, and the look-up by typing. */
export const placesPath = '/places';

/** The page of a region. */
export function regionPath(slug: string): string {
  return `${placesPath}/${slug}`;
}

/** A place below a region, on the page of that region. */
export function cityPath(region: string, anchor: string): string {
  return `${regionPath(region)}#${anchor}`;
}

/** What the list of places says of Hong Kong, Macao and Taiwan. */
export const outsidePath = `${placesPath}#outside`;

/** What the page of Xinjiang says of the Corps. */
export const corpsPath = cityPath('xinjiang', 'corps');

/** Takes what a reader typed and leads to the place. */
export const findPlacePath = `${placesPath}/find`;

/** Asks which place a reader means. */
export const choosePlacePath = `${placesPath}/choose`;

/** The field of a form that holds the name of a place. */
export const placeField = 'place';

/** The field that says what kind of code led to a place, where the address has the name of the place instead of it. */
export const codeField = 'by';

/** The reckoner of the day by which an employer must apply to register somebody. */
export const deadlinePath = '/deadline';

/** Its answer for one first day of work. */
export const deadlineAnswerPath = `${deadlinePath}/answer`;

/** The answer as a sheet to print. */
export const deadlineSheetPath = `${deadlinePath}/sheet`;

/** The last day as a calendar file (RFC 5545). */
export const deadlineCalendarPath = `${deadlinePath}/last-day.ics`;

/** The search; what is looked for stands in its query. */
export const searchPath = '/search';

/** The field of a form that holds what is looked for. */
export const searchField = 'q';

/** The page that stands in where something that was sent is not taken. */
export const refusedPath = '/not-taken';

/** The field of a form that holds a day. */
export const dayField = 'day';

/** The glossary. */
export const glossaryPath = '/glossary';

/** A term of the glossary. */
export function termPath(id: string): string {
  return `${glossaryPath}#${termAnchor(id)}`;
}

/** The anchor of a term on the page of the glossary. */
export function termAnchor(id: string): string {
  return anchorOf('term', id);
}

/** The anchors that components write; a part of which there are several has its number or name behind it. */
const anchors = [
  'articles',
  'changes',
  'cited',
  'content',
  dayField,
  'given',
  'guides',
  'kind',
  'law-status',
  'letter',
  'on-this-page',
  placeField,
  'questions',
  'regions',
  'related',
  'results',
  'say-this',
  'search',
  'source',
  'sources',
  'tasks',
  'term',
  'texts',
  'topics',
  'warning',
] as const;

/** The anchor of a part of a page that a component writes; with a number or name, of one of several. */
export function anchorOf(part: (typeof anchors)[number], which?: string | number): string {
  return which === undefined ? part : `${part}-${which}`;
}

/** Tells whether an anchor is one that components write, so that no heading may have it. */
export function isReservedAnchor(anchor: string): boolean {
  return anchors.some((part) => anchor === part || anchor.startsWith(`${part}-`));
}

/** All sources of all documents. */
export const sourcesPath = '/sources';

/** All changes of all documents. */
export const changesPath = '/changes';

/** The page for an address that does not exist; below a language in that language, at the root in both. */
export const notFoundPath = '/404';

/** The page where a reader chooses the language; it has no language itself, and a static server shows it at `/`. */
export const languagePath = '/language';

/** The page that stands in for one that could not be made. */
export const serverErrorPath = '/server-error';

/** What the addresses of templates begin with: pages with holes, which are filled for each request and are no addresses of the site. */
export const templatesPath = '/template';

/** The twin of an address in large text: `/large/zh/guides/x`; that of `/` chooses a language too. */
export function largePath(path: string): string {
  return path === '/' ? '/large' : `/large${path}`;
}

/** The address of which another one is the twin in large text, and every other address itself. */
export function pathOfLarge(path: string): string {
  return path.replace(/^\/large(?=\/)/, '');
}

/** What other sites show for a link to a page (oEmbed 1.0). */
export const oEmbedPath = '/oembed';

/** An address of the first version of what programs read. */
export function apiPath(name: string): string {
  return `/api/v1/${name}`;
}

/** A path with one field of a form behind it, as a browser sends it. */
export function withField(path: string, field: string, value: string): string {
  return `${path}?${new URLSearchParams({ [field]: value }).toString()}`;
}

/**
 * Puts the language in front of a path: `/guides/x#y` becomes `/en/guides/x#y`. What is
 * not an address of this site (`tel:`, `https:`, `#y`) stays as it is.
 */
export function localizePath(locale: Locale, path: string): string {
  if (!path.startsWith('/')) return path;
  return path === homePath ? `/${locale}` : `/${locale}${path}`;
}

/** The Markdown of a page: `/zh/guides/x.md`, and `/zh.md` of the home page. */
export function markdownPath(locale: Locale, path: string): string {
  return `${localizePath(locale, path)}.md`;
}

/** All that the site says in a language, as one text. */
export function wholeTextPath(locale: Locale): string {
  return `/${locale}/llms-full.txt`;
}

/** The same page in the other language. */
export function switchLocalePath(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return isLocale(first) ? ['', otherLocale(first), ...rest].join('/') : path;
}
