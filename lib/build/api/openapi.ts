import { locales } from '#lib/i18n/locale.ts';
import { publishedTypes } from '#lib/pages/published/published.ts';
import { apiPath, localizePath } from '#lib/site/paths.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';
import type { SchemaName } from './schemas.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly says: string;
  readonly schema?: object;
}

interface Operation {
  readonly id: string;
  readonly says: string;
  readonly answers: SchemaName | 'csv';
  readonly parameters?: readonly Parameter[];
  /** Whether it is made for each request, and so may refuse one. */
  readonly isAnswered?: boolean;
}

const inLocale: Parameter = { name: 'locale', in: 'path', says: 'The language', schema: { type: 'string', enum: [...locales] } };

/** What can be asked for, by its address. */
const operations: Readonly<Record<string, Operation>> = {
  [apiPath('index.json')]: { id: 'getIndex', says: 'Every document, and where it is', answers: 'index' },
  [apiPath('{locale}/{type}/{slug}.json')]: {
    id: 'getDocument',
    says: 'A document with the sources of each statement; the index lists all of them',
    answers: 'document',
    parameters: [
      inLocale,
      { name: 'type', in: 'path', says: 'The kind of document', schema: { type: 'string', enum: [...publishedTypes] } },
      {
        name: 'slug',
        in: 'path',
        says: 'Its name; in the name of a step of the question flow, dots stand for slashes: lost.child is /steps/lost/child',
        schema: { type: 'string', pattern: String.raw`^[a-z0-9-]+(?:\.[a-z0-9-]+)*$` },
      },
    ],
  },
  [apiPath('{locale}.json')]: {
    id: 'getWhole',
    says: 'Everything in one language in plain words, without lists and cards',
    answers: 'whole',
    parameters: [inLocale],
  },
  [apiPath('glossary.json')]: { id: 'getGlossary', says: 'The glossary', answers: 'glossary' },
  [apiPath('sources.json')]: { id: 'getSources', says: 'Every source that a statement may name', answers: 'sources' },
  [apiPath('changes.json')]: { id: 'getChanges', says: 'Everything that changed', answers: 'changes' },
  [apiPath('places.json')]: { id: 'getPlaces', says: 'Every region and place, with dialling codes and official sites', answers: 'places' },
  [apiPath('places.csv')]: { id: 'getPlacesTable', says: 'Every region and place, for spreadsheets', answers: 'csv' },
  [apiPath('glossary.csv')]: { id: 'getGlossaryTable', says: 'The glossary for spreadsheets', answers: 'csv' },
  [apiPath('{locale}/search.json')]: {
    id: 'search',
    says: 'What the search of this site finds',
    answers: 'search-answer',
    parameters: [
      inLocale,
      { name: 'q', in: 'query', says: 'Words or a whole question; after 200 characters it is cut, as query in the answer shows' },
    ],
    isAnswered: true,
  },
  [apiPath('{locale}/places.json')]: {
    id: 'findPlace',
    says: 'The places that a name may mean',
    answers: 'places-answer',
    parameters: [inLocale, { name: 'name', in: 'query', says: 'The name of a place, as people type it' }],
    isAnswered: true,
  },
  [apiPath('deadline.json')]: {
    id: 'getDeadline',
    says: 'The last day for an employer to apply for somebody’s registration (Social Insurance Law, article 58)',
    answers: 'deadline-answer',
    parameters: [{ name: 'day', in: 'query', says: 'The first day of work, preferably as YYYY-MM-DD' }],
    isAnswered: true,
  },
};

/**
 * The description of all this (OpenAPI 3.1).
 *
 * @param schemas the schemas of all shapes by their names
 */
export function openApi(schemas: Readonly<Record<string, object>>) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Social security inquiry',
      version: '1.0.0',
      description:
        'An independent information site about the social security card and social insurance in China. Not a government site. No key is needed. A server may answer too many requests at once with 429 and Retry-After. Every refusal is a problem (RFC 9457).',
      ...(site.licence ? { license: { name: site.licence.id, url: site.licence.href } } : {}),
    },
    externalDocs: { url: absoluteUrl(localizePath('en', '/partners')), description: 'How to use it and what we promise' },
    servers: [{ url: site.origin }],
    paths: Object.fromEntries(Object.entries(operations).map(([path, operation]) => [path, { get: describe(operation) }])),
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)])) },
  };
}

function describe({ id, says, answers, parameters = [], isAnswered = false }: Operation) {
  const content =
    answers === 'csv'
      ? { 'text/csv': { schema: { type: 'string' } } }
      : { 'application/json': { schema: { $ref: `#/components/schemas/${answers}` } } };
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } };
  return {
    operationId: id,
    summary: says,
    security: [],
    parameters: parameters.map(({ name, in: where, says: description, schema = { type: 'string' } }) => ({
      name,
      in: where,
      description,
      required: true,
      schema,
    })),
    responses: {
      200: { description: says, content },
      304: { description: 'Nothing has changed (If-None-Match)' },
      ...(isAnswered ? { 400: { description: 'The question cannot be answered; the problem says why', content: problem } } : {}),
      ...(answers === 'document' ? { 404: { description: 'There is no such document', content: problem } } : {}),
    },
  };
}

/** A schema as a component, which has its name from where it stands. */
function withoutIds(schema: object): object {
  const { $id: _id, $schema: _schema, ...rest } = schema as { $id?: string; $schema?: string };
  return rest;
}
