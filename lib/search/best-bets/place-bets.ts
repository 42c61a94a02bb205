import type { Translated } from '#lib/i18n/locale.ts';
import type { FoundPlace, How, PlaceFinder } from '#lib/places/finding.ts';
import type { Places } from '#lib/places/place.ts';
import { knownGuides } from '#lib/site/known.ts';
import { placesPath } from '#lib/site/paths.ts';
import { askForLine } from './line-bets.ts';

/** The addresses that a query names outright. */
export interface PlaceBets {
  /** What the whole query is: they come first. */
  readonly first: readonly string[];
  /** What is only named in it: they come behind the best one. */
  readonly later: readonly string[];
}

/** What a query has that asks for an office where a place is named. */
const askForOffice = /社保|社会保险|医保|医疗|人社|\b(?:shebao|yibao|renshe|social|medical|insurance|hrss)/iu;

/** What a query has that asks where an office is. */
const askWhere = /哪|地址|附近|最近|怎么走|\b(?:where|address|near(?:est|by)?|clos(?:e|est)|location)\b/iu;
const office = /局|大厅|中心|窗口|网点|办事处|经办|\b(?:bureau|office|centre|center|counter|hrss)s?\b|shebaoju|yibaoju|rensheju/iu;

/** What a query has that asks for the address of an office, whatever else it asks. */
const askForAddress =
  /地址|怎么走|(?:局|厅|中心|窗口|网点|办事处)(?:是?在|的?位置在?)(?:哪|什么地方)|\b(?:where['’]?s|where (?:is|are)|address of|nearest|closest)\b/iu;

/** What a query with two cities has that is about a doctor in one of them, or about using in one what was paid for in the other. */
const askForUse =
  /看病|医院|住院|就医|门诊|手术|报销|生孩子|生小孩|生娃|分娩|\bgiv(?:e|ing) birth|[能可][以不]?能?(?:在\p{Script=Han}{2,5})?[用刷报]|(?:用|刷|报)(?:得了|不了)|好使|管用|有用吗|hospital|doctor|clinic|surgery|treat|\b(?:use|used|usable|using|valid|accepted|(?<!\b(?:i|we|he|she|they|who|you) )works?)\b(?! (?:for|at)\b)/iu;

/** How long a query may be that asks for a place: a story names places that it is not about. */
const longestWithPlace = 160;

/** Words beside a place that ask for nothing but where to turn. */
const aboutPlaces =
  /社会保障|社会保险|社保卡|社保|医疗保障|医疗保险|医保|人力资源和社会保障|人社|中心|大厅|局|厅|电话|号码|热线|地址|在哪里|在哪|去哪里|去哪儿|去哪|哪里|怎么走|附近|最近|官方网站|官网|网站|网址|查询|办理|办|服务|区号|窗口|网点|social|security|insurance|medical|bureau|department|office|offices|phone|telephone|number|hotline|website|site|address|area code|hrss|centre|center|\b(?:shebaoju|shebaoka|shebao|yibaoju|yibao|rensheju|dianhua|where|do|i|go|to|my|can|near|nearest|nearby|closest|close|me|in|at|the|of|is|for|an?)\b/giu;

/** Makes a finder of the places that a query names, and of what is asked of two: being treated in one of them, or moving. */
export function makePlaceBets(findPlace: PlaceFinder, places: Places): (query: string) => PlaceBets {
  // Chinese names of counties and districts, which have no page: readers find the city that theirs lies in.
  const counties = new Set(places.counties.flatMap(({ name, shortName }) => [name, shortName]));
  const longestCounty = Math.max(0, ...[...counties].map((name) => name.length));
  const pathsByName = new Map(
    places.regions
      .flatMap((region) => [...region.cities, region])
      .flatMap(({ name, path }) => inQuery(name).map((each) => [each, path] as const)),
  );
  const anyCity = new RegExp([...pathsByName.keys()].map((name) => RegExp.escape(name)).join('|'), 'gu');

  return (query) => {
    if (query.length > longestWithPlace) return { first: [], later: [] };
    const rest = query.replaceAll(aboutPlaces, ' ').trim();
    // Where an office is hangs on the place, which has to be told first.
    if (/^[的呢吗啊嘛\p{P}\s]*$/u.test(rest) && askWhere.test(query) && office.test(query) && !askForLine.test(query))
      return { first: [placesPath], later: [] };
    const isAddress = askForOffice.test(query) && askForAddress.test(query) && office.test(query);
    if (askForUse.test(query) && namesTwoCities(query)) return { first: [knownGuides.treatmentElsewhere], later: [] };
    const finding = rest === '' ? undefined : findPlace(rest);
    // 公安 is a county, but seldom meant by it alone.
    const isPlain = (place: FoundPlace): boolean => place.by === undefined || /[县区市旗]$/u.test(rest) || askForOffice.test(query);
    if (finding?.kind === 'found') {
      const paths = [finding.place.path, ...regionOf(finding.place.path)];
      // `lizhi` may be 林芝 misspelled, but is 离职 as it stands.
      return (isAddress || isNamed(finding.how)) && isPlain(finding.place) ? { first: paths, later: [] } : { first: [], later: paths };
    }
    if (finding?.kind === 'several') {
      const isSure = (isAddress || isNamed(finding.how)) && finding.places.some(isPlain);
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
    // From one place to another, and not about a doctor there: that is about moving.
    if (names.size === 2 || (names.size === 1 && namesTwoCities(query))) return { first: [], later: [knownGuides.moving] };
    if (isAddress) return { first: paths.length === 0 ? [placesPath] : paths, later: [] };
    return { first: [], later: paths.length === 0 && hasCounty(query) ? [placesPath] : paths };
  };

  /** Tells whether a query names two cities, neither of which is the province of the other. */
  function namesTwoCities(query: string): boolean {
    const named = new Set(Array.from(query.toLowerCase().matchAll(anyCity), ([name]) => pathsByName.get(name) ?? ''));
    const regions = new Set([...named].flatMap(regionOf));
    return named.size - regions.intersection(named).size > 1;
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

/** Tells whether a place was named, by whatever name it has. */
function isNamed(how: How): boolean {
  return how === 'name' || how === 'spelling';
}

/** The names of a place as they are looked for in a query in small letters. */
function inQuery({ zh, en }: Translated): string[] {
  return [zh.replace(/[市省]$/u, ''), en.replace(/ (?:Municipality|Province)$/u, '').toLowerCase()];
}

/** The page of the region that a city stands on. */
function regionOf(path: string): string[] {
  const [page = '', anchor] = path.split('#');
  return anchor === undefined ? [] : [page];
}
