import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { compactStyles } from '#lib/build/trim-styles.ts';
import type { SiteSource } from '#lib/build/write-site.ts';
import { listFormerAnchors, listMoved } from '#lib/content/kinds/data/moved.ts';
import { languageTags } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { EmbeddedCard } from '#lib/output/output.ts';
import { listSayings, questionPages } from '#lib/pages/chat-text.ts';
import { pictureOf } from '#lib/pages/picture.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import type { Published } from '#lib/pages/published/published.ts';
import { hasCard } from '#lib/site/known.ts';
import { localizePath } from '#lib/site/paths.ts';
import { cardPath, picturePath } from '#lib/site/site-files.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { widthOf } from '#lib/text/width.ts';
import { inScripts, paragraphsOf, wordsOf, type Card } from './card.ts';

/** The cards of a day: of guides, regions, comparisons, the reckoner and the pages of questions, and of each question. */
function listCards(day: string): Card[] {
  return listPublished(day)
    .filter(({ path }) => hasCard(path))
    .flatMap((document) => [document, ...questionsOf(document)]);
}

function questionsOf(document: Published): Card[] {
  if (!questionPages.includes(document.path)) return [];
  return listSayings(document.blocks)
    .filter(({ heading }) => heading.depth === 3)
    .map(({ heading, title, answer }) => ({ ...document, path: `${document.path}#${heading.id}`, title, answer }));
}

/** What the server knows of each card, by the address of the page or place on it that it is of, and by those that have moved there. */
export function embeddedCards(day: string, moved = listAllMoved()): Record<string, EmbeddedCard> {
  const cards: Record<string, EmbeddedCard> = Object.fromEntries(
    listCards(day).map((card) => {
      const { locale, path } = card;
      const { title, answer, link, note } = wordsOf(card);
      const widths = [title, ...answer, getMessages(locale).newWindow(link), note].map(widthOf);
      return [
        localizePath(locale, path),
        { title, embed: cardPath(locale, path), picture: picturePath(pictureOf(path), 'square'), widths },
      ];
    }),
  );
  const former = moved.flatMap(([from, to]) => {
    const page = to in cards ? to : sameQuestion(from, Object.keys(cards));
    const card = page === undefined ? undefined : cards[page];
    return page === undefined || !card ? [] : [[from, { ...card, page }] as const];
  });
  return { ...Object.fromEntries(former), ...cards };
}

/** Every address and anchor that has moved, with what a reader shall see now. */
function listAllMoved(): (readonly [from: string, to: string])[] {
  const anchors = [...listFormerAnchors()].flatMap(([page, ofPage]) =>
    [...ofPage].map(([from, to]) => [`${page}#${from}`, `${page}#${to}`] as const),
  );
  return [...listMoved(), ...anchors];
}

/** The question that has gone to another page: it keeps its anchor, to which no server can lead. */
function sameQuestion(from: string, pages: readonly string[]): string | undefined {
  const { locale, path = '', anchor } = /^\/(?<locale>[^/]+)(?<path>\/[^#]*)(?<anchor>#.+)$/u.exec(from)?.groups ?? {};
  if (anchor === undefined || !questionPages.includes(path)) return undefined;
  return pages.find((page) => page.startsWith(`/${locale}/`) && page.endsWith(anchor));
}

/** The most bytes of a card as it is. */
const mostBytes = 2_048;

/** The cards as documents of their own, which other sites may show in a frame. */
export function cardPages(day: string): SiteSource[] {
  return listCards(day).map((card) => {
    const path = cardPath(card.locale, card.path);
    const from = Buffer.from(cardPage(card));
    const problem = from.length > mostBytes ? `It is ${from.length} bytes; the most of a card is ${mostBytes}.` : undefined;
    return { path, names: [`${path.slice(1)}/index.html`], from, kind: 'card', problem };
  });
}

/** One card as a document without a script: it opens the page in a new window, since a frame has no room for it. */
function cardPage(card: Card): string {
  const { locale, path } = card;
  const { title, link, note } = wordsOf(card);
  const address = localizePath(locale, path);
  const page = h('html', { lang: languageTags[locale] }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'canonical', href: absoluteUrl(address) }),
      h('style', style),
    ]),
    h('body', [
      h('main', [
        h('h1', inScripts(title, locale)),
        ...paragraphsOf(card),
        h('p', { className: 'go' }, h('a', { href: address, target: '_blank', rel: 'noopener' }, getMessages(locale).newWindow(link))),
        h('p', { className: 'note' }, note),
      ]),
    ]),
  ]);
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
}

/** The style of all cards; card-height.ts reckons with its sizes. */
const style = compactStyles(`
  :root {
    color-scheme: light dark;
    --paper: #fffefb;
    --ink: #17201d;
    --link: #0b5a4c;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #14181a;
      --ink: #edf1f0;
      --link: #7fd6c0;
    }
  }
  * {
    margin: 0;
    box-sizing: border-box;
  }
  body {
    min-height: 100vh;
    padding: 1rem;
    border: 1px solid #85928e;
    border-top: 4px solid var(--link);
    background: var(--paper);
    color: var(--ink);
    font: 1rem/1.6875 system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  p {
    margin-top: 0.75rem;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.2em;
  }
  [href^='tel:'] {
    padding: 0.65em 0;
    white-space: nowrap;
  }
  .go,
  .note {
    margin-top: 0.375rem;
  }
  .go a {
    display: block;
    font-weight: 700;
    line-height: 2.75rem;
  }
  .note {
    font-size: 0.875rem;
    line-height: 1.5rem;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
`);
