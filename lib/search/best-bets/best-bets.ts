import type { SearchDocument } from '#lib/search/document.ts';
import { termsOf } from '#lib/search/tokens.ts';
import { knownGuides, mainLaw } from '#lib/site/known.ts';
import { lawPath } from '#lib/site/paths.ts';
import type { PlaceFinder } from '#lib/places/finding.ts';
import type { Places } from '#lib/places/place.ts';
import { readNumeral } from '#lib/text/numerals.ts';
import { isFakeCall, isFakeMessage } from './fake-message.ts';
import { makeLineBets } from './line-bets.ts';
import { makePlaceBets, type PlaceBets } from './place-bets.ts';

interface BestBets extends PlaceBets {
  readonly isFakeMessage?: true;
}

/** The number of a law as people type it: `人社部令第13号`, `16号令`, `法释〔2025〕12号`, `Order No. 41`. */
const lawNumber = /(?:令|法释).{0,8}?(?<!\d)(\d{1,3})\s*号|(?<!\d)(\d{1,3})\s*号令|\border\s*(?:no\.?\s*)?(\d{1,3})(?!\d)/iu;

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
  const findLineBets = makeLineBets(documents);
  const findPlaceBets = makePlaceBets(findPlace, places);
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
    const asked = findLineBets(query);
    if (asked.first.length > 0) return asked;
    const named = titled.get(keyOf(query)) ?? [];
    if (named.length > 0) return { first: named, later: [] };
    const law = lawIn(query);
    // The number of a law is none of an article.
    const article = articlesIn(query.replace(lawNumber, ' '), law);
    if (article.length > 0) return { first: article, later: [] };
    if (law !== undefined) return { first: [lawPath(law)], later: [] };
    const { first, later } = findPlaceBets(query);
    return { first, later: first.length > 0 ? later : [...later, ...asked.later] };
  };

  /** The guides on fake messages and calls, the one that fits first, with what to do, whatever else of it has the words. */
  function fakesFor(query: string): string[] {
    const { fakeCalls, fakeMessages } = knownGuides;
    return (isFakeCall(query) ? [fakeCalls, fakeMessages] : [fakeMessages, fakeCalls]).flatMap((guide) => [guide, `${guide}#steps`]);
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
}

/** The slug of the law that an address is of. */
function slugOf(path: string): string {
  return path.slice(lawPath('').length).split(/[/#]/u)[0] ?? '';
}

/** A name as it is compared: without case, brackets and spaces. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace('中华人民共和国', '')
    .replaceAll(/[\s《》“”"'’‘()（）?？.。]/gu, '');
}
