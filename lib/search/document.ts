import type { Translated } from '#lib/i18n/locale.ts';
import type { LineName } from '#lib/site/lines.ts';
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

/** By which words a query is told to be about the site, or about something else. */
interface Subjects {
  /** Said of nothing but what the site is about. */
  readonly ours: readonly string[];
  /** Said of many things, and of what the site is about among them. */
  readonly usual: readonly string[];
  /** Ours, but named in passing by a story about anything. */
  readonly passing: readonly string[];
  /** What people ask and no page is about. */
  readonly others: readonly OtherSubject[];
}

/** Something that people ask and no page is about. */
interface OtherSubject {
  readonly typed: readonly string[];
  /** Words of which a query has to have one too; left out where what is typed names it alone. */
  readonly beside?: readonly string[] | undefined;
  /** Words beside which it is not meant. */
  readonly unless?: readonly string[] | undefined;
  /** The line that answers. */
  readonly ask?: LineName | undefined;
  /** Whether no page is about it even where a query has a word of ours. */
  readonly always?: true | undefined;
  /** Words of ours beside which it is only a part of what is asked: a page is about the rest. */
  readonly partBeside?: readonly string[] | undefined;
  /** Whether no page tells this of a matter that pages are about. */
  readonly isPart?: true | undefined;
  /** Words of the pages that tell what is nearest to it. */
  readonly means?: readonly string[] | undefined;
}

/** Guides and sections that only some readers ask for: a query that does not say so finds them behind others. */
interface AskedBySome {
  /** The addresses of guides, with all their sections, of sections and of questions. */
  readonly addresses: readonly string[];
  /** Words that say so, two Chinese characters or one English word each. */
  readonly said: readonly string[];
  /** Whether they answer with a warning. */
  readonly isWarning?: true | undefined;
}

/** What a search is made of. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  /** What people type for the words of the pages. */
  readonly words: readonly WordGroup[];
  readonly subjects: Subjects;
  readonly askedBySome: readonly AskedBySome[];
}
