import { responseHeaders } from '#lib/output/headers.ts';
import { listStyles, type DeliveredFile, type Manifest } from '#lib/output/manifest.ts';

/**
 * The headers of the site in the `_headers` format of Netlify and Cloudflare Pages.
 *
 * Cloudflare joins a header that two matching rules give, so no two rules that can match
 * the same address name the same header: what all responses share stands under `/*`,
 * the rest under the first segment of the documents or the address of a file.
 */
export function headersFile(manifest: Manifest, https: boolean): string {
  // A document has its own styles, but such hosts take few rules: theirs is one list for all.
  const styleHashes = listStyles(manifest);
  const headersOf = ({ kind, mediaType }: DeliveredFile): Record<string, string> =>
    responseHeaders({ kind, mediaType, styleHashes, https });

  const shared = Object.entries(headersOf(manifest.serverError)).filter(([name]) => !particularHeaders.includes(name));
  const rules = new Map<string, [string, string][]>([['/*', shared]]);
  for (const [path, file] of Object.entries(manifest.files)) {
    const particular = Object.entries(headersOf(file)).filter(([name]) => particularHeaders.includes(name));
    if (file.kind === 'document') {
      const section = `/${path.split('/')[1] ?? ''}`;
      // A static host has the choice of language at `/`, which is not among the paths.
      for (const rule of ['/', section]) rules.set(rule, particular);
      if (section !== '/') rules.set(`${section}/*`, particular);
    } else {
      rules.set(path, [...particular, ['Content-Type', file.mediaType]]);
    }
  }
  const blocks = [...rules].map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  return `${blocks.join('\n')}\n`;
}

/** The headers that differ between the files of the site. */
const particularHeaders = ['Cache-Control', 'Cross-Origin-Resource-Policy', 'Speculation-Rules', 'X-Robots-Tag'];
