import { z } from 'zod';
import { apiDocument, documentAddress, wholeOf } from '#lib/build/api/documents.ts';
import { openApi } from '#lib/build/api/openapi.ts';
import { schemas, type SchemaName } from '#lib/build/api/schemas.ts';
import { glossaryCsv, placesCsv, placesMetadata } from '#lib/build/api/spreadsheets.ts';
import { changesTable, glossaryTable, indexOf, placesTable, sourcesTable } from '#lib/build/api/tables.ts';
import type { SiteSource } from '#lib/build/write-site.ts';
import { locales } from '#lib/i18n/locale.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import { apiPath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';

/**
 * What programs read: every document with the sources of each statement, tables, schemas and their description, as it is on a
 * day, `YYYY-MM-DD`.
 *
 * @throws {Error} naming file and field where something is not of the shape that we promise
 */
export function apiFiles(day: string): SiteSource[] {
  const documents = listPublished(day);
  return [
    json(apiPath('index.json'), 'index', indexOf(documents, day)),
    ...documents.map((document) => json(documentAddress(document), 'document', apiDocument(document))),
    ...locales.map((locale) => json(apiPath(`${locale}.json`), 'whole', wholeOf(documents, locale, day))),
    json(apiPath('glossary.json'), 'glossary', glossaryTable()),
    json(apiPath('sources.json'), 'sources', sourcesTable()),
    json(apiPath('changes.json'), 'changes', changesTable()),
    json(apiPath('places.json'), 'places', placesTable()),
    ...Object.entries(listSchemas((id) => absoluteUrl(schemaAddress(id)))).map(([name, schema]) =>
      file(schemaAddress(name), JSON.stringify(schema)),
    ),
    file(apiPath('openapi.json'), JSON.stringify(openApi(listSchemas((id) => `#/components/schemas/${id}`)))),
    file(apiPath('places.csv'), placesCsv()),
    file(apiPath('places.csv-metadata.json'), JSON.stringify(placesMetadata())),
    file(apiPath('glossary.csv'), glossaryCsv()),
  ];
}

function schemaAddress(name: string): string {
  return apiPath(`schema/${name}.json`);
}

/**
 * The schemas of all shapes (JSON Schema 2020-12).
 *
 * @param uri gives where a schema is, which is its id and what others call it by
 */
function listSchemas(uri: (id: string) => string): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: name });
  return z.toJSONSchema(registry, { io: 'output', target: 'draft-2020-12', uri, override: leaveOpen }).schemas;
}

/** Within v1 fields are added: a program that holds data against the schemas of today takes what is made tomorrow. */
function leaveOpen({ jsonSchema }: { readonly jsonSchema: { additionalProperties?: unknown } }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

/** A file of a shape; what is not of it stops the build. */
function json(path: string, name: SchemaName, value: object): SiteSource {
  const result = schemas[name].safeParse(value);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  ${path}: ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`What programs read is not of the shape that we promise (lib/build/api/schemas.ts):\n${problems.join('\n')}`);
  }
  return file(path, JSON.stringify(value));
}

function file(path: string, text: string): SiteSource {
  return { path, names: [path.slice(1)], from: Buffer.from(text), kind: 'data' };
}
