import type { VFile } from 'vfile';
import { z } from 'zod';
import { line } from '#lib/content/parse/fields.ts';
import { readParsed } from '#lib/content/parse/files.ts';
import { parseYaml, type Located } from '#lib/content/parse/yaml.ts';

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

/** Parses the order of lists. */
export function parseOrder(file: VFile): Located<Order> {
  return parseYaml(file, orderSchema);
}

/** The slugs of a folder in the order in which lists name them. */
export function orderOf(folder: keyof Order): readonly string[] {
  return readParsed(orderFile, parseOrder).data[folder];
}
