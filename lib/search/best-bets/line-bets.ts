import type { SearchDocument } from '#lib/search/document.ts';
import { termsOf } from '#lib/search/tokens.ts';
import { knownGuides } from '#lib/site/known.ts';
import { linePattern, lines } from '#lib/site/lines.ts';

/** What a query has that asks for a number to call. */
export const askForLine =
  /电话|热线|打哪个|号码|legal aid|(?<!\b(?:a|any|has|her|his|its|mobile|my|no|old|on|the|their|your)\s)\bphone\b|\bphone (?:line|number)|hotline|telephone|\bcall\b|\bdial\b/iu;

/** A line that is named; `掌上12333` is an app. */
const line = new RegExp(`(?<!掌上\\s*)${linePattern}`, 'u');

/** What a query has that is about the number of somebody's own telephone. */
const ownNumber =
  /(?:换|改|变|旧|新|预留|绑定|我的).{0,6}(?:手机|电话)号|\b(?:chang\w*|updat\w*|new|old|wrong|my|have|without|no)\b.{0,12}\bphone number/iu;

/** How many words a query may have, as they are compared, that asks for a line: a longer one names it beside what it is about. */
const mostWithLine = 20;

/** The addresses that answer a query which names or asks for a number to call. */
interface LineBets {
  /** Of a line that is asked about. */
  readonly first: readonly string[];
  /** Of one that is named beside something else, or asked for without its number. */
  readonly later: readonly string[];
}

/** Makes a finder of what answers a query about a number to call. */
export function makeLineBets(documents: readonly SearchDocument[]): (query: string) => LineBets {
  return (query) => {
    const number = line.exec(query)?.[1];
    if (number !== undefined) {
      const answers = answersTo(number);
      return termsOf(query).length <= mostWithLine ? { first: answers, later: [] } : { first: [], later: answers };
    }
    return { first: [], later: askForLine.test(query) && !ownNumber.test(query) ? answersTo(lineFor(query)) : [] };
  };

  /** The guide on who answers which line, and the term of the line. */
  function answersTo(number: string): string[] {
    const terms = documents.flatMap(({ kind, path, names }) => (kind === 'term' && names.includes(number) ? path : []));
    return [knownGuides.whoDoesWhat, ...terms];
  }
}

/** The line for what a query is about. */
function lineFor(query: string): string {
  if (/法律援助|legal aid|lawyer|律师/iu.test(query)) return lines.legalAdvice;
  if (/医保|医疗|报销|medical|hospital/iu.test(query)) return lines.medicalInsurance;
  return /税|缴费|tax|contribution/iu.test(query) ? lines.tax : lines.socialInsurance;
}
