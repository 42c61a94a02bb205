/** What pages may weigh, in bytes. The glossary is all that fits a connection's first round trip. */
const longest = 12_250;

/**
 * What pages of certain kinds may weigh, in bytes: the first line that fits. An outcome of the flow leads to its sheet, a question
 * does not. The settings of a public site, such as its records and its licence, take 130 of them.
 */
const budgets: readonly (readonly [address: RegExp, bytes: number, leadsTo?: RegExp])[] = [
  [/^\/\w+\/glossary$/, 14_000],
  [/^\/\w+\/places\/./, 8750],
  [/^\/\w+\/guides\/./, 8250],
  [/^\/\w+\/steps(?:\/|$)/, 7150, /^\/\w+\/sheet\//],
  [/^\/\w+\/steps(?:\/|$)/, 4500],
];

/**
 * The most that a page may weigh on the wire, in bytes of brotli.
 *
 * @param links the paths that it leads to
 */
export function pageBudget(path: string, links: readonly string[]): number {
  const budget = budgets.find(([address, , leadsTo]) => address.test(path) && (!leadsTo || links.some((link) => leadsTo.test(link))));
  return budget?.[1] ?? longest;
}
