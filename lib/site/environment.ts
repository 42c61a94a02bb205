import type { z } from 'zod';

/**
 * Reads environment variables by a schema; one that is set to nothing counts as not set.
 *
 * @throws {Error} with a line for every variable that is wrong and what it should be
 */
export function parseEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The configuration is wrong:\n${problems.join('\n')}`);
}
