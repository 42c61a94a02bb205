import { replaceNarrow } from './narrow.ts';

/** Stands for a link. */
const linkSign = '[网址]';

/** What an address of the web ends before, in a sentence of either language. */
const within = String.raw`[^\s\p{Script=Han},;。；、！？（）()【】「」『』《》“”<>"]`;

const endings =
  'com|cn|net|org|top|xyz|vip|cc|info|me|io|app|site|club|shop|link|ly|gl|hk|tw|mo|edu|mobi|online|live|wang|ink|icu|biz|tv|us|uk|de|jp|fr|ru|pl';

/** A link with its scheme, or one that only its host tells. */
const links = new RegExp(
  String.raw`[a-z][a-z0-9+.-]*:\/\/${within}+|(?<![\w@.-])(?:[\w-]+\.)+(?:${endings})(?![\w@-])(?::\d+)?(?:[/?#]${within}*)?|(?<![\w@.-])(?:www\.[a-z0-9-]+|[a-z][a-z0-9-]*)(?:\.[a-z0-9-]+)*\.[a-z]{2,8}/${within}{4,}|(?<![\w@.-])www\.[\w-]+(?:\.[\w-]+)+|(?<![\w@.-])(?!gov[点點]cn)[a-z][\w-]{2,}[点點](?:${endings})(?!\w)`,
  'giu',
);

/** An official link without what is asked there, which may be a number of whoever sends it. */
const officialPath = /(https?:\/\/(?:[\w-]+\.)+gov\.cn\/[\w./-]*)/giu;

/** Works on what stands between the addresses of official pages, whose numbers are those of the page; one as long as that of a person is none. */
export function betweenOfficial(text: string, work: (text: string) => string): string {
  return text
    .split(officialPath)
    .map((piece, at) => (at % 2 === 1 && !/(?<!\d)1[3-9]\d{9}(?!\d)|\d{15}/u.test(piece) ? piece : work(piece)))
    .join('');
}

/** Puts a sign in the place of every link, but for official ones. */
export function maskLinks(text: string): string {
  return replaceNarrow(text, links, ([link]) => (isOfficial(link) ? undefined : linkSign));
}

function isOfficial(link: string): boolean {
  const url = URL.parse(link.includes('://') ? link : `https://${link}`);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && /(?:^|\.)gov\.cn$/.test(url.hostname);
}
