import { answeredAddresses } from '#lib/site/answered.ts';

/**
 * The rules by which a browser renders the next page before it is asked for: links
 * within the site, but none whose page is made for one request.
 *
 * `conservative` means when the finger or the pointer goes down on the link. Nearly every
 * such press becomes a visit, so no reader pays for a page that is not read; `moderate`
 * would guess from what is in view. `prerender` costs no more data than `prefetch`,
 * because a page is one request, and browsers leave it out when the reader saves data.
 */
export function speculationRules(): object {
  const unlike = answeredAddresses.map((address) => ({ not: { href_matches: address } }));
  return {
    prerender: [{ where: { and: [{ href_matches: '/*' }, ...unlike] }, eagerness: 'conservative' }],
  };
}
