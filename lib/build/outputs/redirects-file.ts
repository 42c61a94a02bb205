import type { Manifest } from '#lib/output/manifest.ts';

/** The addresses that have moved, in the `_redirects` format of Netlify and Cloudflare Pages. */
export function redirectsFile({ moved }: Manifest): string {
  return Object.entries(moved)
    .map(([from, to]) => `${from} ${to} 308\n`)
    .join('');
}
