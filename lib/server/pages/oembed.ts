import { isLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { cardHeight } from '#lib/output/card-height.ts';
import type { EmbeddedCard, SiteData } from '#lib/output/output.ts';
import { homePath, localizePath, pathOfLarge } from '#lib/site/paths.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';
import type { Reply, Route } from '#lib/server/reply.ts';

/** How many characters of an address are read. */
const longestUrl = 2_000;

/** How wide a card is unless less is asked for, and how wide it is at least, in pixels. */
const [usualWidth, leastWidth] = [600, 200];

/** How wide and high the square pictures are. */
const pictureSize = 300;

/**
 * Says how to show a page of this site within another one (oEmbed 1.0): as its card in a frame, as a mere link where no card
 * has room. The address that is asked about is looked up among the cards; nothing is ever fetched.
 */
export function oembedRoute(cards: SiteData['cards']): Route {
  return ({ fields }) => {
    if (!['json', null].includes(fields.get('format'))) return refuse(501, 'The only format is json.');
    const text = fields.get('url') ?? '';
    const url = text.length > longestUrl ? null : URL.parse(text);
    if (!url) return refuse(400, `"url" must be the full address of a page, with at most ${longestUrl} characters.`);
    const [mostWidth, mostHeight] = ['maxwidth', 'maxheight'].map((name) => readPixels(fields.get(name)));
    if (mostWidth === undefined || mostHeight === undefined)
      return refuse(400, '"maxwidth" and "maxheight" must be whole numbers of pixels.');
    const page = findPage(cards, url);
    const card = page === undefined ? undefined : cards[page];
    if (page === undefined || !card) return refuse(404, 'This address is not that of a page of this site that has a card.');
    return answer(200, describe(page, card, mostWidth, mostHeight));
  };
}

/** A number of pixels; infinite when there is none, undefined when it cannot be one. */
function readPixels(text: string | null): number | undefined {
  if (text === null) return Infinity;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** Which page or place of a page with a card an address leads to, in large text or not. */
function findPage(cards: SiteData['cards'], url: URL): string | undefined {
  if (url.host !== new URL(site.origin).host || !/^https?:$/.test(url.protocol)) return undefined;
  const path = pathOfLarge(url.pathname.replace(/\/$/, ''));
  return [path + url.hash, path].find((each) => each in cards);
}

function describe(asked: string, card: EmbeddedCard, mostWidth: number, mostHeight: number): object {
  const { title, embed, picture, widths, page = asked } = card;
  const first = page.split('/')[1] ?? '';
  const locale = isLocale(first) ? first : 'zh';
  const { siteName, colon } = getMessages(locale);
  const width = Math.min(usualWidth, mostWidth);
  const height = cardHeight(widths, width);
  const common = {
    version: '1.0',
    title,
    provider_name: siteName,
    provider_url: absoluteUrl(localizePath(locale, homePath)),
    cache_age: 86_400,
    ...(Math.min(mostWidth, mostHeight) >= pictureSize
      ? { thumbnail_url: absoluteUrl(picture), thumbnail_width: pictureSize, thumbnail_height: pictureSize }
      : {}),
  };
  if (width < leastWidth || height > mostHeight) return { ...common, type: 'link' };
  const [name, frameName] = [`${siteName}${colon}${title}`, `${title} – ${siteName}`].map(escapeHtml);
  // What shows no frames of strangers shows the link; what hides the frame until a script in it speaks does too.
  const html =
    `<blockquote><a href="${absoluteUrl(page)}">${name}</a></blockquote>` +
    `<iframe src="${absoluteUrl(embed)}" width="${width}" height="${height}" title="${frameName}" frameborder="0" loading="lazy"></iframe>`;
  return { ...common, type: 'rich', width, height, html };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

function refuse(status: number, error: string): Reply {
  return answer(status, { error });
}

function answer(status: number, body: object): Reply {
  return { kind: 'data', status, mediaType: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}
