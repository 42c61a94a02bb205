/** What fits a connection's first round trip, in bytes. */
const longest = 14_000;

/** What pages of shorter kinds may weigh, in bytes: the first line that fits. An outcome of the flow leads to its sheet, a question does not. */
const budgets: readonly (readonly [address: RegExp, bytes: number, leadsTo?: RegExp])[] = [
  [/^\/\w+\/guides\/./, 10_000],
  [/^\/\w+\/steps(?:\/|$)/, 7250, /^\/\w+\/sheet\//],
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
