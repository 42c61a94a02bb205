import { Temporal } from 'temporal-polyfill';
import type { SiteSource } from '#lib/build/write-site.ts';
import { localizePath, pagePath } from '#lib/site/paths.ts';
import { formerSecurityPath, securityPath } from '#lib/site/site-files.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';

/** How long what a build says of whom to tell may be believed, in days: a site is built each day. */
const daysValid = 30;

/** Whom finders of faults in the site tell (RFC 9116); no file where nobody can be told, since a wrong one is worse than none. */
export function securityTxt(day: string): SiteSource[] {
  const contact = site.securityContact ?? site.contactEmail;
  if (contact === undefined) return [];
  const expires = Temporal.PlainDate.from(day).add({ days: daysValid });
  const lines = [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toString()}T00:00:00+08:00`,
    'Preferred-Languages: zh, en',
    `Canonical: ${absoluteUrl(securityPath)}`,
    `Policy: ${absoluteUrl(localizePath('en', pagePath('about')))}`,
  ];
  return [{ path: securityPath, names: [securityPath.slice(1)], from: Buffer.from(`${lines.join('\n')}\n`), kind: 'file' }];
}

/** Where such a file stood before there was a rule, when there is one. */
export function formerSecurityAddress(): [from: string, to: string][] {
  return site.securityContact === undefined && site.contactEmail === undefined ? [] : [[formerSecurityPath, securityPath]];
}
