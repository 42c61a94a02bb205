import { z } from 'zod';
import { parseEnvironment } from './environment.ts';
import { webArticlePath } from './paths.ts';

const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address such as https://example.org' });

/** The licences that the content may be under, by what SPDX calls them, with the address of their terms. */
const licences = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

const licenceIds = Object.keys(licences) as (keyof typeof licences)[];

const siteFields = z.object({
  SITE_URL: webAddress.default('http://localhost:3000'),
  PORTAL_NAME_EN: z.string().trim().min(1, 'must not be empty').optional(),
  PORTAL_NAME_ZH: z.string().trim().min(1, 'must not be empty').optional(),
  PORTAL_URL: webAddress.optional(),
  CONTACT_EMAIL: z.email('must be an e-mail address such as editor@example.org').optional(),
  SECURITY_CONTACT: z
    .union([z.email(), z.url({ protocol: /^https$/ })], 'must be an e-mail address or a web address that begins with https://')
    .optional(),
  CONTENT_LICENCE: z.enum(licenceIds, `must be a licence whose terms we can link to: ${licenceIds.join(', ')}`).optional(),
  ICP_LICENCE: z
    .string()
    .regex(/^\p{Script=Han}(?:ICP[备证])?[A-Z0-9-]+号?(?:-\d+)?$/u, 'must be the number as it was given, such as 京ICP备12345678号-1')
    .optional(),
  PUBLIC_SECURITY_RECORD: z
    .string()
    .regex(/^\p{Script=Han}公网安备 ?\d+号?$/u, 'must be the number as it was given, such as 京公网安备11010102000001号')
    .optional(),
  FEEDBACK: z.enum(['on', 'off'], 'must be on or off').default('on'),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits and hyphens')
    .optional(),
  BAIDU_PUSH_TOKEN: z.string().regex(/^\w+$/, 'must be the letters and digits that Baidu gives').optional(),
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

/** The settings without which a site should not be published in China. */
const launchVariables = ['SITE_URL', 'CONTACT_EMAIL', 'ICP_LICENCE', 'PUBLIC_SECURITY_RECORD'];

/** Says in one line which settings are missing before the site is published, or undefined when none is. */
export function launchNotice(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const missing = launchVariables.filter((name) => !environment[name]);
  return missing.length === 0 ? undefined : `Not set yet, but needed before the public reads the site: ${missing.join(', ')} (README).`;
}

/**
 * What differs from one installation of the site to another, by its environment variables.
 *
 * @throws {Error} with a line for every variable that is wrong and what it should be
 */
export function parseSite(environment: Readonly<Record<string, string | undefined>>) {
  const { SITE_URL, PORTAL_NAME_EN: en, PORTAL_NAME_ZH: zh, PORTAL_URL: href, ...rest } = parseEnvironment(siteSchema, environment);
  return {
    /** Where the public reaches the site: scheme and host, no slash at the end. */
    origin: new URL(SITE_URL).origin,
    /** The recruitment portal that leads readers here, first in the breadcrumb; undefined when not configured. */
    portal: en && zh && href ? { name: { en, zh }, href } : undefined,
    /** Where readers report mistakes; undefined when not configured. */
    contactEmail: rest.CONTACT_EMAIL,
    /** Where finders of faults in the site itself write, an e-mail or a web address; undefined when not configured. */
    securityContact: rest.SECURITY_CONTACT,
    /** The licence of the content, by its SPDX name and the address of its terms; undefined when none is given: then nothing is claimed. */
    licence: rest.CONTENT_LICENCE && { id: rest.CONTENT_LICENCE, href: licences[rest.CONTENT_LICENCE] },
    /** The numbers under which the site is registered, shown in the footer; undefined when not configured. */
    icpLicence: rest.ICP_LICENCE,
    publicSecurityRecord: rest.PUBLIC_SECURITY_RECORD,
    /** Whether readers can say on a page whether it helped and what is wrong. */
    hasFeedback: rest.FEEDBACK === 'on',
    /** What shows search engines that it is the site that tells them of its pages; undefined when not configured. */
    indexNowKey: rest.INDEXNOW_KEY,
    baiduPushToken: rest.BAIDU_PUSH_TOKEN,
  };
}

/** The configuration of this installation, read once from the environment. */
export const site = parseSite(process.env);

/** The licence of what stands at a path without its language: none for our account of the article that others wrote. */
export function licenceOf(path: string): typeof site.licence {
  return path === webArticlePath ? undefined : site.licence;
}

/** The full address of a path of this site. */
export function absoluteUrl(path: string): string {
  return `${site.origin}${path}`;
}
