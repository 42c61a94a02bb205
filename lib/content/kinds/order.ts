import type { VFile } from 'vfile';
import { z } from 'zod';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { line } from '#lib/content/parse/fields.ts';
import { readParsed } from '#lib/content/parse/files.ts';
import type { Placed } from './flow.ts';
import { parseFrontMatter } from '#lib/content/parse/front-matter.ts';

const orderSchema = z.strictObject({
  /** The slugs of the guides, the most needed first. */
  guides: z.array(line),
  /** The slugs of the laws, the most needed first. */
  law: z.array(line),
});

/** In which order lists name documents, by the folder of their type: what is needed most comes first. */
export type Order = z.infer<typeof orderSchema>;

/** The path of the order below `content/`. */
export const orderFile = 'order.yaml';

/**
 * Parses the order of lists.
 *
 * @throws {ContentError} with every fault of the file alone; check.ts compares it with the documents
 */
export function parseOrder(file: VFile): Placed<Order> {
  const order = parseFrontMatter(file, String(file), 0, orderSchema);
  if (!order || file.messages.length > 0) throw new ContentError(file.messages);
  return order;
}

/**
 * Adds a message for each slug that the order names twice or that no document has, and for each that it lacks.
 *
 * @param slugs the slugs of the documents, by the folder of their type
 */
export function checkOrder(file: VFile, { data, pointOf }: Placed<Order>, slugs: Readonly<Record<keyof Order, ReadonlySet<string>>>): void {
  for (const folder of ['guides', 'law'] as const) {
    const named = data[folder];
    named.forEach((slug, index) => {
      if (!slugs[folder].has(slug)) file.message(`there is no \`${slug}\` in content/${folder}`, pointOf([folder, index]));
      else if (named.indexOf(slug) !== index) file.message(`\`${slug}\` stands twice in this list`, pointOf([folder, index]));
    });
    for (const slug of slugs[folder]) {
      if (!named.includes(slug)) file.message(`\`${slug}\` is missing: write it where a reader looks for it`, pointOf([folder]));
    }
  }
}

/**
 * The slugs of a folder in the order in which lists name them.
 *
 * @throws {ContentError} when the file has a fault
 */
export function orderOf(folder: keyof Order): readonly string[] {
  return readParsed(orderFile, parseOrder).data[folder];
}
