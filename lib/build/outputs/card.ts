import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { AuthoredBlock, Inline } from '#lib/document/blocks.ts';
import { allRuns, plainText } from '#lib/document/walk.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Published } from '#lib/pages/published/published.ts';
import { localizePath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { partsByScript } from '#lib/text/scripts.ts';

/** What a card says: the title and answer of a page, or of a question on one, and where it is. */
export interface Card extends Pick<Published, 'locale' | 'path' | 'type' | 'title' | 'reviewed' | 'overdue'> {
  readonly answer: readonly AuthoredBlock[];
}

/** The parts of a card in plain words, in reading order; the answer is a line a paragraph. */
interface CardWords {
  readonly title: string;
  readonly answer: readonly string[];
  readonly link: string;
  /** When it was checked, who says it, and that this is no government site. */
  readonly note: string;
}

/**
 * The answer of a document for those who show it within a page of their own: HTML without class, style or id, whose one
 * link leads to the page and whose numbers can be called, and the same in plain text.
 */
export function cardOf(document: Published): { readonly html: string; readonly text: string } {
  const { locale, path, description } = document;
  const hasAnswer = document.answer.length > 0;
  const card: Card = hasAnswer
    ? document
    : { ...document, answer: [{ type: 'paragraph', children: [{ type: 'text', value: description }] }] };
  const { title, answer, link, note } = wordsOf(card);
  const url = absoluteUrl(localizePath(locale, path));
  const article = h('article', { lang: languageTags[locale] }, [
    h('h2', inScripts(title, locale)),
    ...paragraphsOf(card),
    h('p', h('a', { href: url }, link)),
    h('p', h('small', note)),
  ]);
  return { html: toHtml(article), text: [title, '', ...answer, '', note, url, ''].join('\n') };
}

/** What a card says in plain words. */
export function wordsOf({ locale, type, title, answer, reviewed, overdue }: Card): CardWords {
  const { cardLink, colon, reviewed: checked, overdueTitle, siteName, notGovernment, fullStop } = getMessages(locale);
  const facts = [
    ...(reviewed === undefined ? [] : [`${checked}${colon}${formatDay(locale, reviewed)}`]),
    ...(overdue ? [overdueTitle] : []),
  ];
  return {
    title,
    answer: runsOf(answer).map((run) => plainText(run).trim()),
    link: type === 'guide' ? cardLink.guide : cardLink.other,
    note: `${facts.map((fact) => `${fact}${fullStop}`).join('')}${siteName}${colon}${notGovernment}`,
  };
}

/** The answer of a card as paragraphs, without marks of sources and without links but those that call a number. */
export function paragraphsOf({ locale, answer }: Pick<Card, 'locale' | 'answer'>): ElementContent[] {
  return runsOf(answer).map((run) => h('p', inlinesOf(run, locale)));
}

function runsOf(blocks: readonly AuthoredBlock[]): (readonly Inline[])[] {
  return [...allRuns(blocks)].filter((run) => plainText(run).trim() !== '');
}

function inlinesOf(inlines: readonly Inline[], locale: Locale): ElementContent[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return inScripts(inline.value, locale);
    if (!('children' in inline)) return [];
    const children = inlinesOf(inline.children, locale);
    if (inline.type === 'strong') return h('strong', children);
    return inline.type === 'link' && inline.href.startsWith('tel:') ? h('a', { href: inline.href }, children) : children;
  });
}

/** Words, with Chinese ones on an English card marked as such. */
export function inScripts(words: string, locale: Locale): ElementContent[] {
  return partsByScript(words, locale).map(({ text, isForeign }) =>
    isForeign ? h('span', { lang: languageTags.zh }, text) : { type: 'text', value: text },
  );
}
