import * as fc from 'fast-check';

/**
 * What nobody means by the address of a page: noise, addresses elsewhere, what leads inside a network, what looks like ours.
 *
 * @param origin where the site says it is
 * @param others addresses that answer to others
 */
export function oddUrls(origin: string, others: readonly string[] = []): fc.Arbitrary<string> {
  const beginnings = ['file:///etc/passwd', 'http://169.254.169.254/', '//', 'javascript:', `${origin}@`, `${origin}/zh/../`, ...others];
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string({ unit: 'grapheme' }).map((rest) => `${origin}/${rest}`),
    fc.tuple(fc.constantFrom(...beginnings), fc.string()).map((parts) => parts.join('')),
  );
}
