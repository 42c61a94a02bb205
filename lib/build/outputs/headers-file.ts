import { describedBy, listCompanions } from '#lib/output/companions.ts';
import { responseHeaders } from '#lib/output/headers.ts';
import { listStyles, type DeliveredFile, type Manifest } from '#lib/output/manifest.ts';
import { endingOf } from '#lib/output/media-types.ts';
import { assistantsPath } from '#lib/site/site-files.ts';

type Headers = Readonly<Record<string, string>>;

/** An address or a pattern of addresses, those of the site that it is for, and their headers. */
interface Rule {
  readonly pattern: string;
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/**
 * The headers of the site in the `_headers` format of Netlify and Cloudflare Pages.
 *
 * Cloudflare joins a header that two matching rules give. So what all responses share stands under `/*`, and a rule takes
 * back (`!`) what an earlier one gave; Netlify passes over such a line, and of two rules takes the one that fits better.
 * Cloudflare reads 100 rules, so one is for all files of a kind below a first segment, and one for each that is unlike
 * them. What a document alone has cannot be said: its styles are those of all, and it leads to no Markdown of its own.
 */
export function headersFile(manifest: Manifest, https: boolean): string {
  const styleHashes = listStyles(manifest);
  const companions = listCompanions(manifest);
  const forAssistants = manifest.files[assistantsPath] ? { Link: describedBy } : {};
  const headersOf = ({ file, kind, mediaType }: DeliveredFile): Headers => {
    const headers = responseHeaders({ kind, mediaType, styleHashes, https });
    if (kind === 'document') return { ...headers, ...forAssistants };
    const link = companions.get(file)?.link;
    return { ...headers, ...(link === undefined ? {} : { Link: link }), ...(kind === 'card' ? {} : { 'Content-Type': mediaType }) };
  };
  const files = Object.entries(manifest.files).map(([path, file]) => ({ path, pattern: patternOf(path, file), headers: headersOf(file) }));
  // A static host has the choice of language at `/`, which is not among the paths.
  files.push({ path: '/', pattern: '/', headers: headersOf(manifest.serverError) });

  const [first] = files;
  const shared = Object.entries(first?.headers ?? {}).filter(([name, value]) => files.every(({ headers }) => headers[name] === value));
  const rules: Rule[] = [{ pattern: '/*', paths: [], headers: Object.fromEntries(shared) }];
  const groups = [...Map.groupBy(files, ({ pattern }) => pattern)].toSorted(([a], [b]) => breadthOf(a) - breadthOf(b) || (a < b ? -1 : 1));
  for (const [pattern, group] of groups) {
    const alike = [...Map.groupBy(group, ({ headers }) => JSON.stringify(headers)).values()].toSorted((a, b) => b.length - a.length);
    alike.forEach((each, index) => {
      const paths = each.map(({ path }) => path);
      const headers = Object.fromEntries(
        Object.entries(each[0]?.headers ?? {}).filter(([name]) => !shared.some(([other]) => other === name)),
      );
      if (index === 0) rules.push({ pattern, paths, headers });
      else rules.push(...paths.map((path) => ({ pattern: path, paths: [path], headers })));
    });
  }
  return rules.map((rule, index) => write(rule, rules.slice(1, index))).join('');
}

/** What the rule of a file is for: all documents below its first segment, all files of its kind there, or it alone. */
function patternOf(path: string, { kind }: DeliveredFile): string {
  const [, section = '', ...rest] = path.split('/');
  if (rest.length === 0) return path;
  if (kind === 'document' || kind === 'card') return `/${section}/*`;
  return `/${section}/*.${endingOf(path) ?? ''}`;
}

/** How far a pattern reaches: those for everything below a first segment come first, addresses last. */
function breadthOf(pattern: string): number {
  return pattern.includes('*') ? pattern.length - pattern.indexOf('*') : Infinity;
}

/** A rule as it is written, after those that may have given its addresses headers before it. */
function write({ pattern, paths, headers }: Rule, earlier: readonly Rule[]): string {
  const given = earlier.filter((rule) => paths.some((path) => matches(rule.pattern, path))).flatMap((rule) => Object.keys(rule.headers));
  const lines = [...[...new Set(given)].map((name) => `! ${name}`), ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return [pattern, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
}
