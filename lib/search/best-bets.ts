import type { SearchDocument } from './document.ts';
import type { Translated } from '#lib/i18n/locale.ts';
import { knownGuides, mainLaw } from '#lib/site/known.ts';
import { linePattern, lines } from '#lib/site/lines.ts';
import { lawPath, placesPath } from '#lib/site/paths.ts';
import type { FoundPlace, How, PlaceFinder } from '#lib/places/finding.ts';
import type { Places } from '#lib/places/place.ts';
import { readNumeral } from '#lib/text/numerals.ts';
import { isFakeCall, isFakeMessage } from './fake-message.ts';
import { termsOf } from './tokens.ts';

interface BestBets {
  /** What the whole query is: they come first. */
  readonly first: readonly string[];
  /** What is only named in it: they come behind the best one. */
  readonly later: readonly string[];
  readonly isFakeMessage?: true;
}

const line = new RegExp(linePattern, 'u');

/** What a query has that asks for a number to call. */
const askForLine =
  /电话|热线|打哪个|号码|legal aid|(?<!\b(?:a|any|has|her|his|its|mobile|my|no|old|on|the|their|your)\s)\bphone\b|\bphone (?:line|number)|hotline|telephone|\bcall\b|\bdial\b/iu;

/** What a query has that is about the number of somebody's own telephone. */
const ownNumber =
  /(?:换|改|变|旧|新|预留|绑定|我的).{0,6}(?:手机|电话)号|\b(?:chang\w*|updat\w*|new|old|wrong|my)\b.{0,12}\bphone number/iu;

/** What a query has that asks for an office where a place is named. */
const askForOffice = /社保|社会保险|医保|医疗|人社|\b(?:shebao|yibao|renshe|social|medical|insurance|hrss)/iu;

/** What a query has that asks where an office is. */
const askWhere = /哪|地址|附近|最近|怎么走|\b(?:where|address|near(?:est|by)?|clos(?:e|est)|location)\b/iu;
const office = /局|大厅|中心|窗口|网点|办事处|经办|\b(?:bureau|office|centre|center|counter|hrss)s?\b|shebaoju|yibaoju|rensheju/iu;

/** What a query with two places has that is about a doctor in one of them. */
const askForTreatment = /看病|医院|住院|就医|门诊|手术|报销|hospital|doctor|clinic|surgery|treat/iu;

/** The number of a law as people type it: `人社部令第13号`, `16号令`, `法释〔2025〕12号`, `Order No. 41`. */
const lawNumber = /(?:令|法释).{0,8}?(?<!\d)(\d{1,3})\s*号|(?<!\d)(\d{1,3})\s*号令|\border\s*(?:no\.?\s*)?(\d{1,3})(?!\d)/iu;

/** How long a query may be that asks for a place: a story names places that it is not about. */
const longestWithPlace = 160;

/** How many words a query may have, as they are compared, that asks for a line: a longer one names it beside what it is about. */
const mostWithLine = 20;

/** Words beside a place that ask for nothing but where to turn. */
const aboutPlaces =
  /社会保障|社会保险|社保卡|社保|医疗保障|医疗保险|医保|人力资源和社会保障|人社|中心|大厅|局|厅|电话|号码|热线|地址|在哪里|在哪|去哪里|去哪儿|去哪|哪里|怎么走|附近|最近|官方网站|官网|网站|网址|查询|办理|办|服务|区号|窗口|网点|social|security|insurance|medical|bureau|department|office|offices|phone|telephone|number|hotline|website|site|address|area code|hrss|centre|center|\b(?:shebaoju|shebaoka|shebao|yibaoju|yibao|rensheju|dianhua|where|do|i|go|to|my|can|near|nearest|nearby|closest|close|me|in|at|the|of|is|for|an?)\b/giu;

/**
 * Makes a finder of what a query names outright, which comes before what has its words: a number to call,
 * an article of a law, a place, a message that is a scam. It gives addresses.
 *
 * @param hasWord tells whether a document has a word
 */
export function makeBestBets(
  documents: readonly SearchDocument[],
  findPlace: PlaceFinder,
  places: Places,
  hasWord: (document: SearchDocument, word: string) => boolean,
): (query: string) => BestBets {
  // Chinese names of counties and districts, which have no page: readers find the city that theirs lies in.
  const counties = new Set(places.counties.flatMap(({ name, shortName }) => [name, shortName]));
  const longestCounty = Math.max(0, ...[...counties].map((name) => name.length));
  const cityNames = places.regions.flatMap((region) => [region, ...region.cities]).flatMap(({ name }) => inQuery(name));
  const anyCity = new RegExp(cityNames.map((name) => RegExp.escape(name)).join('|'), 'gu');
  const laws = documents.filter(({ kind }) => kind === 'law');
  const articles = documents.filter(({ kind }) => kind === 'article');
  // The longest first. English names are compared word by word; one word alone names no law.
  const lawNames = laws
    .flatMap(({ path, title, names }) =>
      [title.zh, ...names].map((name) => ({
        slug: slugOf(path),
        name,
        terms: /\p{Script=Han}/u.test(name) ? undefined : termsOf(name),
      })),
    )
    .filter(({ terms }) => terms === undefined || terms.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length);
  const titled = new Map<string, string[]>();
  for (const { kind, path, title, names } of documents) {
    const own = kind === 'term' || kind === 'law' ? names : [];
    const bare = [title.en, title.zh].map((name) => name.replaceAll(/\s*[(（][^)）]*[)）]/gu, ''));
    for (const name of new Set([title.en, title.zh, ...bare, ...own])) titled.set(keyOf(name), [...(titled.get(keyOf(name)) ?? []), path]);
  }

  return (query) => {
    if (isFakeMessage(query)) return { first: fakesFor(query), later: [], isFakeMessage: true };
    const number = line.exec(query)?.[1];
    if (number !== undefined && termsOf(query).length <= mostWithLine) return { first: answersTo(number), later: [] };
    const named = titled.get(keyOf(query)) ?? [];
    if (named.length > 0) return { first: named, later: [] };
    const law = lawIn(query);
    // The number of a law is none of an article.
    const article = articlesIn(query.replace(lawNumber, ' '), law);
    if (article.length > 0) return { first: article, later: [] };
    if (law !== undefined) return { first: [lawPath(law)], later: [] };
    const { first, later } = query.length > longestWithPlace ? { first: [], later: [] } : placesIn(query);
    const asked =
      first.length > 0
        ? []
        : number !== undefined
          ? answersTo(number)
          : askForLine.test(query) && !ownNumber.test(query)
            ? linesFor(query)
            : [];
    return { first, later: [...later, ...asked] };
  };

  /** The guides on fake messages and calls, the one that fits first. */
  function fakesFor(query: string): string[] {
    return isFakeCall(query) ? [knownGuides.fakeCalls, knownGuides.fakeMessages] : [knownGuides.fakeMessages, knownGuides.fakeCalls];
  }

  /** The line for what a query is about, and the guide on who answers which. */
  function linesFor(query: string): string[] {
    if (/法律援助|legal aid|lawyer|律师/iu.test(query)) return answersTo(lines.legalAdvice);
    if (/医保|医疗|报销|medical|hospital/iu.test(query)) return answersTo(lines.medicalInsurance);
    return answersTo(/税|缴费|tax|contribution/iu.test(query) ? lines.tax : lines.socialInsurance);
  }

  /** The guide on who answers which line, and the term of the line. */
  function answersTo(number: string): string[] {
    const terms = documents.flatMap(({ kind, path, names }) => (kind === 'term' && names.includes(number) ? path : []));
    return [knownGuides.whoDoesWhat, ...terms];
  }

  /** `58`, `article 58`, `第五十八条`, `社会保险法58条`: that article of the law that the rest of the query fits best. */
  function articlesIn(query: string, law: string | undefined): string[] {
    const named =
      /第?\s*([\d零〇一二两三四五六七八九十百]{1,5})\s*条/u.exec(query) ??
      /\b(?:article|art\.?|section)\s*(\d{1,3})\b/iu.exec(query) ??
      /^\s*(\d{1,2})\s*$/u.exec(query);
    const bare = law === undefined ? null : /(?<!\d)(\d{1,3})(?!\d)/u.exec(query);
    const [whole = '', numeral = ''] = named ?? bare ?? [];
    const number = readNumeral(numeral);
    if (number === undefined) return [];
    const numbered = articles.filter(({ path }) => path.endsWith(`article-${number}`));
    const rest = new Set(termsOf(query.replace(whole, ' ')));
    const fit = (document: SearchDocument): number => {
      const slug = slugOf(document.path);
      if (law !== undefined) return slug === law ? 1 : 0;
      return [...rest].filter((word) => hasWord(document, word)).length + (slug === mainLaw ? 0.5 : 0);
    };
    return (
      numbered
        .map((document) => ({ path: document.path, fit: fit(document) }))
        .filter((each) => each.fit > 0 || law === undefined)
        // An article with a page of its own is shown there.
        .toSorted((a, b) => b.fit - a.fit || Number(a.path.includes('#')) - Number(b.path.includes('#')))
        .map(({ path }) => path)
        .slice(0, 3)
    );
  }

  /** The slug of the law whose number or name a query has, the longest name first. */
  function lawIn(query: string): string | undefined {
    const [, ...numbers] = lawNumber.exec(query) ?? [];
    const number = numbers.find((each) => each !== undefined);
    const numbered = laws.find(({ title }) => number !== undefined && new RegExp(`(?<!\\d)${number}号`, 'u').test(title.zh));
    if (numbered) return slugOf(numbered.path);
    // One word alone names no law, and costs as much to compare.
    const words = new Set(/[a-z][^a-z]+[a-z]/iu.test(query) ? termsOf(query.replaceAll(/\p{Script=Han}+/gu, ' ')) : []);
    return lawNames.find(({ name, terms }) => (terms ? terms.every((term) => words.has(term)) : query.includes(name)))?.slug;
  }

  function placesIn(query: string): BestBets {
    const rest = query.replaceAll(aboutPlaces, ' ').trim();
    // Where an office is hangs on the place, which has to be told first.
    if (/^[的呢吗啊嘛\p{P}\s]*$/u.test(rest) && askWhere.test(query) && office.test(query) && !askForLine.test(query))
      return { first: [placesPath], later: [] };
    const finding = rest === '' ? undefined : findPlace(rest);
    // 公安 is a county, but seldom meant by it alone.
    const isPlain = (place: FoundPlace): boolean => place.by === undefined || /[县区市旗]$/u.test(rest) || askForOffice.test(query);
    if (finding?.kind === 'found') {
      const paths = [finding.place.path, ...regionOf(finding.place.path)];
      // `lizhi` may be 林芝 misspelled, but is 离职 as it stands.
      if (isNamed(finding.how) && isPlain(finding.place)) return { first: paths, later: [] };
      // The other city stands further behind.
      const cities = askForTreatment.test(query) ? new Set(query.toLowerCase().match(anyCity)) : undefined;
      return cities && cities.size > 1 ? { first: [knownGuides.treatmentElsewhere], later: [] } : { first: [], later: paths };
    }
    if (finding?.kind === 'several') {
      const isSure = isNamed(finding.how) && finding.places.some(isPlain);
      return { first: isSure ? finding.places.map(({ path }) => path) : [], later: [placesPath] };
    }
    const typed = query.toLowerCase();
    // Most queries have the name of no city, which is told in a hundredth of the time of looking for places.
    const within = query.length > 4 && typed.search(anyCity) !== -1 ? findPlace(query) : undefined;
    const similar = within?.kind === 'unknown' ? within.similar : [];
    const named = similar.flatMap(({ name, path }) => {
      const said = name && inQuery(name).find((each) => typed.includes(each));
      return said === undefined ? [] : [{ said, path }];
    });
    // Suzhou is the name of two.
    const names = new Set(named.map(({ said }) => said));
    const paths = names.size <= 2 ? named.map(({ path }) => path) : [];
    // From one place to another: that is about a doctor there, or about moving.
    const both = askForTreatment.test(query) ? knownGuides.treatmentElsewhere : knownGuides.moving;
    if (names.size === 2) return both === knownGuides.moving ? { first: [], later: [both] } : { first: [both], later: [] };
    return { first: [], later: paths.length === 0 && hasCounty(query) ? [placesPath] : paths };
  }

  /** Tells whether a query has the whole name of a county: a short one, such as `和平`, may be another word. */
  function hasCounty(query: string): boolean {
    return Array.from(query.matchAll(/[县区市旗]/gu)).some(({ index }) =>
      Array.from({ length: longestCounty }, (_, length) => query.slice(Math.max(0, index - length), index + 1)).some(
        (name) => name.length > 2 && counties.has(name),
      ),
    );
  }
}

/** The names of a place as they are looked for in a query in small letters. */
/** Tells whether a place was named, by whatever name it has. */
function isNamed(how: How): boolean {
  return how === 'name' || how === 'spelling';
}

function inQuery({ zh, en }: Translated): string[] {
  return [zh.replace(/[市省]$/u, ''), en.replace(/ (?:Municipality|Province)$/u, '').toLowerCase()];
}

/** The slug of the law that an address is of. */
function slugOf(path: string): string {
  return path.slice(lawPath('').length).split(/[/#]/u)[0] ?? '';
}

/** The page of the region that a city stands on. */
function regionOf(path: string): string[] {
  const [page = '', anchor] = path.split('#');
  return anchor === undefined ? [] : [page];
}

/** A name as it is compared: without case, brackets and spaces. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace('中华人民共和国', '')
    .replaceAll(/[\s《》“”"'’‘()（）?？.。]/gu, '');
}
