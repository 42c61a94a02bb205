import type { Translated } from '#lib/i18n/locale.ts';
import type { WordGroup } from './synonyms.ts';

/** What something that a search finds is. */
export type SearchKind = 'guide' | 'section' | 'question' | 'step' | 'term' | 'law' | 'article' | 'comparison' | 'page' | 'region' | 'city';

/** Something that a search may find, in both languages: pages, and what stands below a heading of one. */
export interface SearchDocument {
  /** Its address without the language, with its anchor. */
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: Translated;
  /** The title of the page that it is a part of; left out for a whole page. */
  readonly within?: Translated;
  /** What it says, in plain words. */
  readonly text: Translated;
  /** The beginning of its answer, which a list of results shows; left out for what answers nothing by itself. */
  readonly answer?: Translated;
  /** Other names of it, as people type them. */
  readonly names: readonly string[];
}

/** What a search is made of. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  /** What people type for the words of the pages. */
  readonly words: readonly WordGroup[];
}
