import { locales } from '#lib/i18n/locale.ts';
import type { SearchData, SearchDocument } from './document.ts';
import { listUsedWords } from './subject.ts';
import { initialsOf, soundOf, soundsOf, termsOf } from './tokens.ts';
import { readVocabulary, type VocabularyWords } from './vocabulary.ts';
import { fields, type Field, type WordsOfFields } from './word-index.ts';

/**
 * All that a search needs to know of the words of its documents. Telling it, by their stems and by how they are said, takes most of
 * the time of making a search, so a build does it once.
 */
export interface IndexedWords {
  readonly index: WordsOfFields;
  readonly vocabulary: VocabularyWords;
  /** The Chinese words that the site or people use, with a space between. */
  readonly used: string;
}

/** How much of a text can be found by how it is said, in characters. */
const longestSounded = 200;

/** Tells all that a search needs to know of the words of its documents. */
export function indexWords(data: SearchData): IndexedWords {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const documents = data.documents.map((document) => {
    const words = wordsOf(document);
    return fields.map((field) => words[field].map(idOf));
  });
  return {
    index: { words: [...ids.keys()].join(' '), documents },
    vocabulary: readVocabulary(data.documents),
    used: listUsedWords(data).join(' '),
  };
}

function wordsOf({ title, names, text, within }: SearchDocument): Record<Field, string[]> {
  const called = [...names, title.zh].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  return {
    title: termsOf(locales.map((locale) => title[locale]).join(' ')),
    names: [...termsOf(names.join(' ')), ...called.map(soundOf)],
    text: termsOf([...locales.map((locale) => text[locale]), ...(within ? locales.map((locale) => within[locale]) : [])].join('\n')),
    sounds: soundsOf([title.zh, ...names, text.zh.slice(0, longestSounded)].join(' ')),
    initials: [...new Set(called.map(initialsOf))],
  };
}
