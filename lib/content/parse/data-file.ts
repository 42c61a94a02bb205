import type { VFile } from 'vfile';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import { readParsed } from './files.ts';
import { draftYaml, type Located } from './yaml.ts';

/**
 * A YAML file below `content/` that is no document: `parse` checks it against a schema, and by `check`, which adds to the
 * file's messages; `read` gives what the site's own file holds.
 */
export function dataFile<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  check: (file: VFile, located: Located<z.infer<Schema>>) => void = () => undefined,
) {
  function parse(file: VFile): Located<z.infer<Schema>> {
    const located = draftYaml(file, String(file), 0, schema);
    if (located) check(file, located);
    if (!located || file.messages.length > 0) throw new ContentError(file.messages);
    return located;
  }
  return { name, parse, read: () => readParsed(name, parse).data };
}
