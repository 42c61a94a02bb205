import { z } from 'zod';
import { parseEnvironment } from './environment.ts';

const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address such as https://example.org' });

const siteFields = z.object({
  SITE_URL: webAddress.default('http://localhost:3000'),
  PORTAL_NAME_EN: z.string().trim().min(1, 'must not be empty').optional(),
  PORTAL_NAME_ZH: z.string().trim().min(1, 'must not be empty').optional(),
  PORTAL_URL: webAddress.optional(),
  CONTACT_EMAIL: z.email('must be an e-mail address such as editor@example.org').optional(),
});

const siteSchema = siteFields.superRefine((environment, context) => {
  const { SITE_URL } = environment;
  if (URL.canParse(SITE_URL) && new URL(SITE_URL).href !== `${new URL(SITE_URL).origin}/`) {
    context.addIssue({ code: 'custom', path: ['SITE_URL'], message: 'must end after the host name: the site lives at the root' });
  }
  const portal = ['PORTAL_NAME_EN', 'PORTAL_NAME_ZH', 'PORTAL_URL'] as const;
  const unset = portal.filter((name) => environment[name] === undefined);
  if (unset.length > 0 && unset.length < portal.length) {
    for (const name of unset) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'is missing: the recruitment portal needs both names and its address, or none of the three',
      });
    }
  }
});

/** The names of the environment variables that the pages are built from. */
export const siteVariables: readonly string[] = Object.keys(siteFields.shape);

/**
 * What differs from one installation of the site to another, by its environment variables.
 *
 * @throws {Error} with a line for every variable that is wrong and what it should be
 */
export function parseSite(environment: Readonly<Record<string, string | undefined>>) {
  const { SITE_URL, PORTAL_NAME_EN: en, PORTAL_NAME_ZH: zh, PORTAL_URL: href, CONTACT_EMAIL } = parseEnvironment(siteSchema, environment);
  return {
    /** Where the public reaches the site: scheme and host, no slash at the end. */
    origin: new URL(SITE_URL).origin,
    /** The recruitment portal that leads readers here, first in the breadcrumb; undefined when not configured. */
    portal: en && zh && href ? { name: { en, zh }, href } : undefined,
    /** Where readers report mistakes; undefined when not configured. */
    contactEmail: CONTACT_EMAIL,
  };
}

/** The configuration of this installation, read once from the environment. */
export const site = parseSite(process.env);

/** The full address of a path of this site. */
export function absoluteUrl(path: string): string {
  return `${site.origin}${path}`;
}
