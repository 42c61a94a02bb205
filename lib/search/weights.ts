import { lawPath } from '#lib/site/paths.ts';
import type { SearchData, SearchDocument, SearchKind } from './document.ts';
import { stemOf } from './tokens.ts';

/** How much more a kind answers than another when both have the words. */
const weights: Readonly<Record<SearchKind, number>> = {
  guide: 2,
  section: 1,
  question: 1.35,
  step: 1,
  term: 0.4,
  law: 0.7,
  article: 0.7,
  comparison: 1.1,
  page: 0.9,
  region: 0.5,
  city: 0.45,
};

/** For whom an outcome is, by the end of its address, when not for the reader; and words that say so. */
const otherReaders: Readonly<Record<string, readonly string[]>> = {
  child: ['孩子', 'child'],
  other: ['父母', '代办', 'parent'],
  company: ['员工', 'staff'],
  outside: ['外国', '港澳', 'foreign'],
};

/** How much an outcome for somebody else answers, compared with the one for the reader: when a query says for whom, and when not. */
const forOthers = { said: 1.3, unsaid: 0.7 };

/** How much what only some readers ask for answers when a query does not say that they do, and how much a warning. */
const unasked = { answer: 0.5, warning: 0.3 };

/** How much less what asks on answers than what tells what to do: a step with a choice, and what to ask in the place. */
const asking = 0.7;

/** How much more the steps of a guide answer than its other sections: their heading, `怎么办`, has none of the words. */
const doing = 1.4;

/** What of a document its rank hangs on besides its words. */
function weightOf({ kind, path, answer }: SearchDocument): number {
  const isOfLaw = kind === 'section' && path.startsWith(lawPath(''));
  const isAsking = (kind === 'step' && !answer) || path.endsWith('#ask');
  return weights[isOfLaw ? 'article' : kind] * (isAsking ? asking : path.endsWith('#steps') ? doing : 1);
}

/** Makes what tells how much each document answers, by the words of a query and those that it means: they may say for whom somebody asks. */
export function makeWeights({
  documents,
  askedBySome,
}: Pick<SearchData, 'documents' | 'askedBySome'>): (...said: readonly Iterable<string>[]) => Float64Array {
  const idsOf = (isFor: (document: SearchDocument) => boolean): number[] =>
    documents.flatMap((document, id) => (isFor(document) ? id : []));
  const readers = [
    ...Object.entries(otherReaders).map(([reader, words]) => ({
      words,
      ...forOthers,
      ids: idsOf(({ kind, path, answer }) => kind === 'step' && !!answer && path.endsWith(`/${reader}`)),
    })),
    ...askedBySome.map(({ addresses, said, isWarning }) => ({
      words: said.map(stemOf),
      said: 1,
      unsaid: isWarning ? unasked.warning : unasked.answer,
      ids: idsOf(({ path }) => addresses.some((address) => path === address || path.startsWith(`${address}#`))),
    })),
  ];
  const unsaid = Float64Array.from(documents, weightOf);
  const readersByWord = new Map<string, (typeof readers)[number][]>();
  for (const reader of readers) {
    for (const id of reader.ids) unsaid[id] = (unsaid[id] ?? 0) * reader.unsaid;
    for (const word of reader.words) readersByWord.set(word, [...(readersByWord.get(word) ?? []), reader]);
  }
  const seen = new Set<(typeof readers)[number]>();
  return (...said) => {
    seen.clear();
    let own = unsaid;
    for (const words of said) {
      for (const word of words) {
        for (const reader of readersByWord.get(word) ?? []) {
          if (seen.has(reader)) continue;
          seen.add(reader);
          if (own === unsaid) own = unsaid.slice();
          for (const id of reader.ids) own[id] = (own[id] ?? 0) * (reader.said / reader.unsaid);
        }
      }
    }
    return own;
  };
}
