import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { line } from '#lib/content/parse/fields.ts';

const orderSchema = z.strictObject({
  /** The slugs of the guides. */
  guides: z.array(line),
  /** The slugs of the laws. */
  law: z.array(line),
});

/** In which order lists name documents, by the folder of their type: what is needed most comes first. */
export const orderFile = dataFile('order.yaml', orderSchema);
