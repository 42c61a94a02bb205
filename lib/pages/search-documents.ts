import { searchText } from '#lib/document/search-text.ts';
import { blocksOnDay } from '#lib/content/compose/compose.ts';
import { listSlugs, readDocument, type AddressedType, type CommonFields } from '#lib/content/kinds/kind.ts';
import type { ContentDocument } from '#lib/content/parse/document.ts';
import { getStep, listSteps, type QuestionStep } from '#lib/pages/flow/step.ts';
import type { OutcomeStep } from '#lib/pages/flow/outcome.ts';
import { openAnswer } from '#lib/content/kinds/flow-steps.ts';
import { askedBySomeFile } from '#lib/content/kinds/data/asked-by-some.ts';
import { searchWordsFile } from '#lib/content/kinds/data/search-words.ts';
import { subjectsFile } from '#lib/content/kinds/data/subjects.ts';
import { getGlossary } from '#lib/content/kinds/data/glossary.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import type { SearchData, SearchDocument } from '#lib/search/document.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { addressedTypes } from '#lib/content/kinds/content-types.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { termPath } from '#lib/site/paths.ts';
import { listSayings, questionPages } from './chat-text.ts';

/** Everything that a search may find, from the same content as the pages. */
export function listSearchDocuments(day: string): SearchDocument[] {
  return [...addressedTypes.flatMap((type) => ofType(type, day)), ...terms(), ...steps(day), ...places()];
}

/** All that the search of the site is made of. */
export function listSearchData(day: string): SearchData {
  const named = getGlossary().terms.map(({ names, typed }) => ({
    typed,
    names: [...names.en, ...names.zh],
    means: [...names.en.slice(0, 1), ...names.zh.slice(0, 1)],
  }));
  const subjects = subjectsFile.read();
  // What no page tells leads to what is nearest by the words by which it is told.
  const nearby = subjects.others.flatMap(({ typed, beside, means }) =>
    means ? [{ typed, beside, means, general: 'question' as const }] : [],
  );
  return {
    documents: listSearchDocuments(day),
    words: [...searchWordsFile.read(), ...nearby, ...named],
    subjects,
    askedBySome: askedBySomeFile.read(),
  };
}

function inBoth<Value>(read: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as Record<Locale, Value>;
}

function ofType(type: AddressedType<CommonFields>, day: string): SearchDocument[] {
  return listSlugs(type).flatMap((slug) => {
    const documents = inBoth((locale) => readDocument(type, locale, slug));
    const path = type.path(slug);
    const title = inBoth((locale) => documents[locale].data.title);
    const answers = inBoth((locale) => searchText(locale, blocksOnDay(documents[locale].answer, day)));
    const whole: SearchDocument = {
      path,
      kind: type.searchKind,
      title,
      text: inBoth((locale) => `${documents[locale].data.summary ?? ''}\n${answers[locale]}`),
      answer: inBoth((locale) => beginningOf(locale, answers[locale])),
      names: nameOf(documents.en.data).concat(nameOf(documents.zh.data)),
    };
    return [whole, ...sectionsOf(type, path, documents, day)];
  });
}

/** A law has a name that is shorter than its title. */
function nameOf(data: CommonFields): string[] {
  return 'name' in data && typeof data.name === 'string' ? [data.name] : [];
}

/** What stands below each heading up to the next. */
function sectionsOf(
  type: AddressedType<CommonFields>,
  path: string,
  documents: Record<Locale, ContentDocument<CommonFields>>,
  day: string,
): SearchDocument[] {
  const within = inBoth((locale) => documents[locale].data.title);
  const sections = inBoth((locale) =>
    listSayings(blocksOnDay(documents[locale].blocks, day)).map(({ answer, ...saying }) => ({
      ...saying,
      text: searchText(locale, answer),
    })),
  );
  return sections.en.flatMap(({ heading, title }, index): SearchDocument[] => {
    const other = sections.zh[index];
    // A heading over other headings says nothing itself: what it groups is found.
    if (!other || (other.text === '' && sections.en[index]?.text === '')) return [];
    // What leads on from a page of questions answers none.
    if (questionPages.includes(path) && heading.depth !== 3) return [];
    const isArticle = type.isSource?.(heading) === true;
    const isQuestion = questionPages.includes(path) && heading.depth === 3;
    return [
      {
        path: `${path}#${heading.id}`,
        kind: isArticle ? 'article' : isQuestion ? 'question' : 'section',
        title: { en: title, zh: other.title },
        within,
        text: inBoth((locale) => sections[locale][index]?.text ?? ''),
        ...(isQuestion ? { answer: inBoth((locale) => beginningOf(locale, sections[locale][index]?.text ?? '')) } : {}),
        names: [],
      },
    ];
  });
}

/** How many characters are enough to be told apart: a sentence such as “It is.” says little without the next. */
const longEnough = { en: 60, zh: 24 } as const satisfies Record<Locale, number>;

/** The first sentence of a text, and the next ones while what there is is too short, or asks. */
function beginningOf(locale: Locale, text: string): string {
  const sentences = text.split('\n').flatMap((line) => sentencesOf(locale, line));
  let beginning = '';
  for (const sentence of sentences) {
    if (beginning.length >= longEnough[locale] && !/[?？]$/u.test(beginning)) break;
    beginning += `${locale === 'en' && beginning !== '' ? ' ' : ''}${sentence.text}`;
  }
  return beginning;
}

function terms(): SearchDocument[] {
  return getGlossary().terms.map(({ id, names, typed, meaning }) => ({
    path: termPath(id),
    kind: 'term',
    title: inBoth((locale) => names[locale][0] ?? id),
    text: meaning,
    names: [...names.en, ...names.zh, ...typed],
  }));
}

function steps(day: string): SearchDocument[] {
  return listSteps()
    .filter((answers) => !answers.includes(openAnswer))
    .map((answers) => {
      const both = inBoth((locale) => getStep(locale, answers, day));
      return {
        path: both.en.path,
        kind: 'step',
        title: inBoth((locale) => titleOf(both[locale])),
        text: inBoth((locale) => textOf(both[locale])),
        ...(both.en.kind === 'outcome' ? { answer: inBoth((locale) => beginningOf(locale, textOf(both[locale]))) } : {}),
        names: [],
      };
    });
}

/** A question is known by the answer that leads to it. */
function titleOf({ kind, title, given }: QuestionStep | OutcomeStep): string {
  const last = given.at(-1);
  return kind === 'question' && last ? `${last.answer} – ${title}` : title;
}

function textOf(step: QuestionStep | OutcomeStep): string {
  return step.kind === 'question' ? step.answers.map(({ title }) => title).join('\n') : step.summary;
}

function places(): SearchDocument[] {
  const { regions, spellings } = getPlaces();
  const spellingsOf = (code: string): string[] => spellings.flatMap(({ typed, place }) => (place === code ? typed : []));
  return regions.flatMap(({ code, path, name, shortName, cities }): SearchDocument[] => [
    { path, kind: 'region', title: name, text: { en: '', zh: '' }, names: [shortName.en, shortName.zh, ...spellingsOf(code)] },
    ...cities.map((city): SearchDocument => ({
      path: city.path,
      kind: 'city',
      title: city.name,
      within: name,
      text: { en: '', zh: '' },
      names: [city.shortName, ...spellingsOf(city.code)],
    })),
  ]);
}
