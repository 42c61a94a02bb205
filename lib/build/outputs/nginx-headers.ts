import { answeredData, formAddresses } from '#lib/site/answered.ts';
import { largePath } from '#lib/site/paths.ts';
import { contentHash } from '#lib/output/entity-tag.ts';
import { listCompanions } from '#lib/output/companions.ts';
import { preflightHeaders, responseHeaders, type ResponseKind } from '#lib/output/headers.ts';
import { leastCompressed, listFiles, type Manifest } from '#lib/output/manifest.ts';
import { isCompressible, mediaTypes } from '#lib/output/media-types.ts';

/** What leads to the home page of the reader's language. */
export const byLanguage: readonly string[] = ['/', largePath('/')];

/** Stands in a list of headers for the styles of whichever document is sent. */
const ownStyles = 'own-styles';

/** A kind of response and its media type, which decide all headers but those about one file. */
interface Class {
  readonly kind: ResponseKind;
  readonly mediaType: string;
}

const html = mediaTypes.html ?? '';
const text = mediaTypes.txt ?? '';

/** What is not a file, or is not sent as the file that it is. */
const refusal: Class = { kind: 'status', mediaType: text };
const failure: Class = { kind: 'status', mediaType: html };
const lead: Class = { kind: 'dynamic', mediaType: text };
const leadToMarkdown: Class = { kind: 'negotiated', mediaType: text };
const answer: Class = { kind: 'answered-data', mediaType: '' };
/** Where something can be sent; its answers have their own headers. */
const form = 'form';
const document: Class = { kind: 'document', mediaType: html };

/**
 * The headers of every response of nginx, as `responseHeaders` gives them: `maps` for `http`, `lines` for `server`. A map
 * gives the class of a response by its status and the file that was found, and one map for each header that differs its value.
 */
export function nginxHeaders(manifest: Manifest, https: boolean): { readonly maps: string; readonly lines: readonly string[] } {
  const files = Object.entries(manifest.files).filter(([, file]) => nameOf(file) !== nameOf(document));
  const classes = new Map(
    [refusal, failure, lead, leadToMarkdown, answer, document, ...files.map(([, file]) => file)].map((each) => [nameOf(each), each]),
  );
  const headers = new Map([...classes].map(([name, each]) => [name, headersOf(each, https)]));
  const names = [...new Set([...headers.values()].flatMap(Object.keys))];
  const common = headers.get(nameOf(refusal)) ?? {};
  const differing = names.filter((name) => [...headers.values()].some((each) => each[name] !== common[name]));
  const styles = listFiles(manifest).filter((file) => file.styles.length > 0);
  const companions = listCompanions(manifest);
  const markdown = Object.entries(manifest.files).flatMap(([path, { file }]) => {
    const to = companions.get(file)?.markdown;
    return to === undefined ? [] : [[path, to] as const];
  });
  const byStatus: Readonly<Record<string, readonly [status: number, value: string]>> = {
    Allow: [405, 'GET, HEAD'],
    'Retry-After': [429, '5'],
    ...Object.fromEntries(Object.entries(preflightHeaders).map(([name, value]) => [name, [204, value] as const])),
  };

  const maps = [
    '# The kind and type of an answer, by its status and by the file that was found.',
    map('$uri', 'file_class', nameOf(document), [
      // A card has another name than its address, and is looked up before its file is found too.
      ...files.flatMap(([path, file]) => [...new Set([path, `/${file.file}`])].map((each) => [each, nameOf(file)] as const)),
      ...answeredData.map((path) => [path, nameOf(answer)] as const),
      ...formAddresses.map((path) => [path, form] as const),
    ]),
    map('$site_to_markdown', 'lead_class', nameOf(leadToMarkdown), [['', nameOf(lead)]]),
    map('$status', 'class', nameOf(refusal), [
      ['204', nameOf(answer)],
      ['307', '$site_lead_class'],
      ['~^(?:200|304|404)$', '$site_file_class'],
      ['~^(?:400|405|413|414|431|5..)$', nameOf(failure)],
    ]),
    '# Each document has its own styles. Those of a build that came after this was read are let through.',
    map('$site_newer$uri', 'styles', "'none'", [
      ['~^1', "'unsafe-inline'"],
      ...styles.map((file) => [`/${file.file}`, file.styles.map((hash) => `'${hash}'`).join(' ')] as const),
    ]),
    '# What differs between those classes.',
    ...differing.map((name) =>
      map(
        '$site_class',
        variableOf(name),
        common[name],
        [...headers].flatMap(([each, { [name]: value }]) => (value === common[name] ? [] : [[each, value]])),
      ),
    ),
    '# What one status alone has.',
    ...Object.entries(byStatus).map(([name, [status, value]]) => map('$status', variableOf(name), '', [[String(status), value]])),
    '# What is found beside a file, and the Markdown of a document for whoever asks for that first: nginx cannot weigh quality values.',
    map(
      '$uri',
      'file_link',
      '',
      [...companions].map(([file, { link }]) => [`/${file}`, link] as const),
    ),
    map('$status', 'link', '', [['~^(?:200|304)$', '$site_file_link']]),
    map('$uri', 'markdown', '', markdown),
    map('$http_accept', 'wants_markdown', '', [['~*^\\s*text/markdown\\s*(?:;(?!\\s*q=)[^,]*)?(?:,|$)', '1']]),
    map('$site_wants_markdown$site_markdown', 'to_markdown', '', [['~^1(?<site_markdown_path>/.+)$', '$site_markdown_path']]),
    '# What an answer hangs on besides its address.',
    map(
      '$site_file_class',
      'type_vary',
      '',
      [...classes].flatMap(([name, { mediaType }]) => (isCompressible(mediaType) ? [[name, 'Accept-Encoding']] : [])),
    ),
    map('$site_markdown', 'file_vary', 'Accept-Encoding, Accept', [['', '$site_type_vary']]),
    map(
      '$uri',
      'language_vary',
      '',
      byLanguage.map((path) => [path, 'Accept-Encoding, Accept-Language'] as const),
    ),
    map('$site_markdown', 'lead_vary', 'Accept', [['', '$site_language_vary']]),
    map('$status', 'vary', '', [
      ['307', '$site_lead_vary'],
      ['~^(?:200|304|[45]..)$', '$site_file_vary'],
    ]),
    '# Other methods than GET and HEAD are refused, but that a browser may ask whether another site may revalidate data, and send a form.',
    map('$request_method $site_file_class', 'instead', '405', [
      ['~^(?:GET|HEAD) ', ''],
      ['~^OPTIONS (?:answered-)?data ', '204'],
      [`~^POST ${form}$`, ''],
    ]).replace('{', '{\n  # Read anew for the page that stands in: nginx fetches that with GET.\n  volatile;'),
  ].join('\n');
  const lines = [
    ...names.map((name) => [name, differing.includes(name) ? `$site_${variableOf(name)}` : common[name]] as const),
    ...['Link', 'Vary', ...Object.keys(byStatus)].map((name) => [name, `$site_${variableOf(name)}`] as const),
    ['Last-Modified', ''] as const,
  ].map(([name, value]) => `add_header ${name} ${quote(value)} always;`);
  return { maps, lines };
}

/** How nginx compresses: what has no `.gz` beside it when it is asked for, as `npm start` does. What an answer hangs on is said by our own headers. */
export function compression(manifest: Manifest): string {
  const types = [...new Set(listFiles(manifest).map(({ mediaType }) => mediaType))].filter(isCompressible).toSorted();
  return `gzip_static on;
# With Debian's libnginx-mod-http-brotli-static, also: brotli_static on;
gzip on;
gzip_types ${types.map(quote).join(' ')};
gzip_min_length ${leastCompressed};
gzip_comp_level 6;
gzip_proxied any;`;
}

/** The folder of a build that holds nothing but `stylesMark`. */
export const stylesFolder = 'styles';

/** The name of an empty file beside a site by which nginx knows whether it has read the policies of its documents, or those of a build before. */
export function stylesMark(manifest: Manifest): string {
  return `${stylesFolder}/${contentHash(JSON.stringify(listFiles(manifest).map(({ file, styles }) => [file, styles])))}`;
}

/** A text as nginx reads it, with its variables. */
export function quote(value: string | undefined): string {
  return `"${(value ?? '').replaceAll(/["\\]/g, '\\$&')}"`;
}

function nameOf({ kind, mediaType }: Class): string {
  return `${kind} ${mediaType}`;
}

function headersOf({ kind, mediaType }: Class, https: boolean): Readonly<Record<string, string>> {
  const styleHashes = mediaType === html ? [ownStyles] : [];
  const headers = responseHeaders({ kind, mediaType, styleHashes, https });
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace(`'${ownStyles}'`, '$site_styles')]));
}

function variableOf(header: string): string {
  return header.toLowerCase().replaceAll('-', '_');
}

/** A map of nginx to a variable of ours; a regular expression among its keys begins with `~`. */
export function map(
  of: string,
  to: string,
  otherwise: string | undefined,
  entries: readonly (readonly [key: string, value: string | undefined])[],
): string {
  const lines = [['default', quote(otherwise)], ...entries.map(([key, value]) => [quote(key), quote(value)])];
  return `map ${of.includes('$', 1) ? quote(of) : of} $site_${to} {\n${lines.map((line) => `  ${line.join(' ')};\n`).join('')}}`;
}
