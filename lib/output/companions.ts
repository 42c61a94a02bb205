import { isLocale } from '#lib/i18n/locale.ts';
import { markdownPath } from '#lib/site/paths.ts';
import { assistantsPath } from '#lib/site/site-files.ts';
import type { Manifest } from './manifest.ts';

/** What programs find beside a file of the site. */
export interface Companions {
  /** The header `Link` that leads there (RFC 8288). */
  readonly link: string;
  /** The address of the same document in Markdown. */
  readonly markdown?: string;
}

/** The companions of files, each by the name of its file within the site folder; a file that has none is not listed. */
export function listCompanions({ files }: Manifest): ReadonlyMap<string, Companions> {
  return new Map(
    Object.entries(files).flatMap(([path, { file, kind }]): [string, Companions][] => {
      const markdown = kind === 'document' ? twinOf(path) : undefined;
      if (markdown !== undefined && files[markdown]) {
        const links = [linkTo(markdown, 'alternate', 'text/markdown'), ...(files[assistantsPath] ? [describedBy] : [])];
        return [[file, { link: links.join(', '), markdown }]];
      }
      const columns = path.replace(/\.csv$/, '.csv-metadata.json');
      return columns !== path && files[columns] ? [[file, { link: linkTo(columns, 'describedby', 'application/csvm+json') }]] : [];
    }),
  );
}

/** Where the Markdown of a document would be; those without a language have none. */
function twinOf(path: string): string | undefined {
  const [, locale = '', ...rest] = path.split('/');
  return isLocale(locale) ? markdownPath(locale, `/${rest.join('/')}`) : undefined;
}

/** Leads to what says of the whole site what there is, for assistants. */
export const describedBy = linkTo(assistantsPath, 'describedby');

function linkTo(path: string, relation: string, type?: string): string {
  return `<${path}>; rel="${relation}"${type === undefined ? '' : `; type="${type}"`}`;
}
