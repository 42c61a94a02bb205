import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { locales } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';

const address = z
  .string()
  .regex(
    /^(?:\/(?:-|[a-z0-9][a-z0-9.-]*))+$/u,
    'must be an address of this site without its language and anchor, such as `/guides/lost-card`',
  );

/** Addresses that a page once had, each with the one that answers now, both without their language. */
export const movedFile = dataFile('moved.yaml', z.record(address, address), (file, { data, pointOf }) => {
  for (const [from, to] of Object.entries(data)) {
    if (to in data) file.message(`\`${to}\` has moved itself: write where it is now`, pointOf([from]), 'moved-twice');
  }
});

/** Every address that has moved, in every language, with the one that answers now: `/en/x` to `/en/y`. */
export function listMoved(): ReadonlyMap<string, string> {
  const moved = Object.entries(movedFile.read());
  return new Map(locales.flatMap((locale) => moved.map(([from, to]) => [localizePath(locale, from), localizePath(locale, to)] as const)));
}
