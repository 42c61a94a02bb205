import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';

/** Stands in an address for the language where that is not in front: `/api/v1/{locale}/guide/x.json`. */
const languageSign = '{locale}';

const address = z
  .string()
  .regex(
    /^(?:\/(?:-|\{locale\}(?:\.[a-z]+)?|[a-z0-9][a-z0-9.-]*))+(?:#[a-z0-9][A-Za-z0-9-]*)?$/u,
    'must be an address of this site without its language, such as `/guides/lost-card` or `/guides/lost-card#steps`',
  );

/**
 * Addresses that a page once had, each with the one that answers now, and anchors that were once on a page, each with the
 * one on the same page that a reader shall see now; all without their language.
 */
export const movedFile = dataFile('moved.yaml', z.record(address, address), (file, { data, pointOf }) => {
  for (const [from, to] of Object.entries(data)) {
    if (to in data) file.message(`\`${to}\` has moved itself: write where it is now`, pointOf([from]), 'moved-twice');
    const [page, ...anchor] = from.split('#');
    const [newPage, ...newAnchor] = to.split('#');
    if (anchor.length !== newAnchor.length || (anchor.length > 0 && page !== newPage)) {
      file.message(
        'an address leads to an address, and an anchor to an anchor of the same page, since no server is told of anchors: where its section has gone to another page, lead to the words that say so',
        pointOf([from]),
        'moved-anchor',
      );
    }
  }
});

/** Every address that has moved, in every language, with the one that answers now: `/en/x` to `/en/y`. */
export function listMoved(): ReadonlyMap<string, string> {
  const moved = Object.entries(movedFile.read()).filter(([from]) => !from.includes('#'));
  return new Map(locales.flatMap((locale) => moved.map(([from, to]) => [inLanguage(locale, from), inLanguage(locale, to)] as const)));
}

/** The anchors that were once on each page, by its address in every language: each with the one that is now in its place. */
export function listFormerAnchors(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const moved = Object.entries(movedFile.read()).flatMap(([from, to]) => {
    const [page = '', anchor] = from.split('#');
    return anchor === undefined ? [] : [{ page, anchors: [anchor, to.split('#')[1] ?? ''] as const }];
  });
  return new Map(
    [...Map.groupBy(moved, ({ page }) => page)].flatMap(([page, lines]) =>
      locales.map((locale) => [inLanguage(locale, page), new Map(lines.map(({ anchors }) => anchors))] as const),
    ),
  );
}

function inLanguage(locale: Locale, path: string): string {
  return path.includes(languageSign) ? path.replace(languageSign, locale) : localizePath(locale, path);
}
