import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { largePath } from '#lib/site/paths.ts';

const languages = locales.join('|');

/** The beginning and the words of the link to the page in large text, the only one to such a page. */
const entry = new RegExp(`(<a href="/large/(${languages})\\b[^>]*>)[^<]*`);

/** The address of a page in a link or form, without its query and fragment; a file has an ending. */
const pageAddress = new RegExp(`(?<= (?:href|action)=")(/large)?(/(?:${languages})(?:/[^".?#]*)?)(?=["?#])`, 'g');

/** What a page has for search engines, and for one kind of preview besides what all read (`og:`). */
const forSearchEngines =
  /<link rel="(?:canonical|alternate)"[^>]*>|<meta name="(?:robots|description|twitter:[^"]*)"[^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs;

/**
 * Makes the twin of a page in large text: the same words, led on to other twins, in a style that comes after its own; search
 * engines leave it out. It works on the text that a build has written, so that a page that was filled for a request is no other
 * case. What a reader typed is in it as inert text, which no link begins in.
 */
export function enlarge(html: string, style: string): string {
  return html
    .replace('<html', '<html class="large"')
    .replaceAll(forSearchEngines, '')
    .replace('</head>', () => `<meta name="robots" content="noindex"><style>${style}</style></head>`)
    .replace(entry, (_link, start: string, locale: Locale) => start + getMessages(locale).normalText)
    .replaceAll(pageAddress, (_address, large: string | undefined, path: string) => (large ? path : largePath(path)));
}
