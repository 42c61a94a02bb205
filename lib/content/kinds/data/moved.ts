import type { VFile } from 'vfile';
import { z } from 'zod';
import { readParsed } from '#lib/content/parse/files.ts';
import { parseYaml, type Located } from '#lib/content/parse/yaml.ts';
import { locales } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';

const address = z
  .string()
  .regex(
    /^(?:\/(?:-|[a-z0-9][a-z0-9.-]*))+$/u,
    'must be an address of this site without its language and anchor, such as `/guides/lost-card`',
  );

const movedSchema = z.record(address, address);

/** Addresses that a page once had, each with the one that answers now, both without their language. */
export type Moved = z.infer<typeof movedSchema>;

/** The path of the list of addresses that have moved, below `content/`. */
export const movedFile = 'moved.yaml';

/** Parses the addresses that have moved. */
export function parseMoved(file: VFile): Located<Moved> {
  return parseYaml(file, movedSchema, ({ data, pointOf }) => {
    for (const [from, to] of Object.entries(data)) {
      if (to in data) file.message(`\`${to}\` has moved itself: write where it is now`, pointOf([from]), 'content:moved-twice');
    }
  });
}

/** Every address that has moved, in every language, with the one that answers now: `/en/x` to `/en/y`. */
export function listMoved(): ReadonlyMap<string, string> {
  const moved = Object.entries(readParsed(movedFile, parseMoved).data);
  return new Map(locales.flatMap((locale) => moved.map(([from, to]) => [localizePath(locale, from), localizePath(locale, to)] as const)));
}
