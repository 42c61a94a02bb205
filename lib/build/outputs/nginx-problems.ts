import { locales } from '#lib/i18n/locale.ts';
import { responseHeaders } from '#lib/output/headers.ts';
import { problemMediaType, problemOf, problemStatuses, programAddresses } from '#lib/site/problem.ts';
import { map, quote } from './nginx-headers.ts';

/** An entry of a map of addresses: whoever asks as a program is answered as one. */
export const programs = [`~*${programAddresses}`, '@problem'] as const;

/** The map of nginx that says what is wrong, as `npm start` says it (problem.ts). */
export const problems = map(
  '$status $uri',
  'problem',
  problemOf(500, '/'),
  problemStatuses.flatMap((status) => [
    ...locales.map((locale) => [`~*^${status} (?:/api/v1)?/${locale}(?:[/.]|$)`, problemOf(status, `/${locale}`)] as const),
    [`~^${status} `, problemOf(status, '/')] as const,
  ]),
);

/** The place of nginx that says it. */
export function problemLocation(https: boolean): string {
  const headers = responseHeaders({ kind: 'answered-data', mediaType: problemMediaType, styleHashes: [], https });
  const lines = Object.entries({ ...headers, Allow: '$site_allow', 'Retry-After': '$site_retry_after' }).map(
    ([name, value]) => `  add_header ${name} ${quote(value)} always;`,
  );
  return `# What is wrong, said to a program of another site.
location @problem {
  types { }
  default_type ${quote(problemMediaType)};
${lines.join('\n')}
  return 200 $site_problem;
}`;
}
