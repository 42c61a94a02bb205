import type { VFile } from 'vfile';
import { knownPaths, knownSources } from '#lib/site/known.ts';
import { checkAnswer } from './checks/answer.ts';
import { checkAskedBySome } from './checks/asked-by-some.ts';
import { checkAvoidedWords } from './checks/avoided-words.ts';
import { checkFiles } from './checks/files.ts';
import { checkFlow } from './checks/flow.ts';
import { checkFlowWords } from './checks/flow-words.ts';
import { checkKnownIds } from './checks/known-ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkMoved } from './checks/moved.ts';
import { checkNotices } from './checks/notices.ts';
import { checkOrder } from './checks/order.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReadingLevel } from './checks/reading-level.ts';
import { checkSources } from './checks/sources.ts';
import { checkStatements, countStatements } from './checks/statements.ts';
import { checkTranslation } from './checks/translation.ts';
import { readCorpus, type Corpus, type KnownIds } from './corpus.ts';

/** Every check of what must hold between files, by its rule id, which is also the name of its file in `checks/`. */
export const checks: Readonly<Record<string, (corpus: Corpus) => void>> = {
  answer: checkAnswer,
  'asked-by-some': checkAskedBySome,
  'avoided-words': checkAvoidedWords,
  files: checkFiles,
  flow: checkFlow,
  'flow-words': checkFlowWords,
  'known-ids': checkKnownIds,
  links: checkLinks,
  moved: checkMoved,
  notices: checkNotices,
  order: checkOrder,
  places: checkPlaces,
  'reading-level': checkReadingLevel,
  sources: checkSources,
  statements: checkStatements,
  translation: checkTranslation,
};

/** The rule id of what is wrong with a file alone, whatever else there is: its encoding, its fields, its Markdown. */
const ruleOfForm = 'form';

/**
 * Checks all content together: every file alone, and then what must hold between them.
 * What rests on a file that has a fault of its own is not judged, so that one mistake is
 * not reported twice.
 */
export function checkContent(contentFiles: readonly VFile[], known: KnownIds = { paths: knownPaths, sources: knownSources }) {
  const corpus = readCorpus(contentFiles, known);
  const files = [...contentFiles, ...corpus.missing, corpus.known.file];
  sign(files, ruleOfForm);
  for (const [ruleId, check] of Object.entries(checks)) {
    check(corpus);
    sign(files, ruleId);
  }
  return {
    /** Every problem of the run; `source` is `content`, `ruleId` that of the check. */
    problems: files.flatMap((file) => file.messages),
    /** How many files were read. */
    files: contentFiles.length,
    /** How many statements of each document name a source, in the order of the files. */
    shares: corpus.entries.flatMap((entry) => (entry.draft.body ? { path: entry.file.path, ...countStatements(entry) } : [])),
  };
}

/** Writes the rule id on every message that has none yet: no check can forget it. */
function sign(files: readonly VFile[], ruleId: string): void {
  for (const message of files.flatMap(({ messages }) => messages)) {
    message.ruleId ??= ruleId;
    message.source ??= 'content';
  }
}
