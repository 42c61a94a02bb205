import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The schemas of the last release; docs/contributing/release.md says when they are written anew. */
const folder = join(import.meta.dirname, 'v1');

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
for (const name of readdirSync(folder)) ajv.addSchema(readOpen(join(folder, name)), name);

/** A schema without its lists of values: within v1 values are added as fields are. */
function readOpen(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => (key === 'enum' ? undefined : value)) as object;
}

/** What is wrong with a value by the schema that the last release published under a name. */
export function faultsByRelease(name: string, value: unknown): unknown {
  const validate = ajv.getSchema(`${name}.json`);
  return validate?.(value) === true ? [] : (validate?.errors ?? `The last release had no schema ${name}.`);
}
