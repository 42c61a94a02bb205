import { answeredAddresses } from '#lib/site/answered.ts';
import type { Manifest } from './manifest.ts';

/** What says whether a process runs and takes requests. */
export const healthAddresses = { live: '/health/live', ready: '/health/ready' } as const;

/** The addresses that a log may name: those of the site, and those that a page once had. Whatever else somebody asks for may be a name or a number. */
export function listLoggedAddresses({ files, moved }: Manifest): string[] {
  return [...new Set([...Object.keys(files), ...answeredAddresses, ...Object.keys(moved), ...Object.values(healthAddresses)])];
}

/** What those begin with, part by part, the longest first: of an address that is unknown a log names only such a beginning. */
export function listLoggedBeginnings(manifest: Manifest): string[] {
  const beginnings = listLoggedAddresses(manifest).flatMap((address) => {
    const parts = address.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(beginnings)].filter((beginning) => beginning !== '').toSorted((a, b) => b.length - a.length);
}

/** Gives what a log says of a request target: a known address as it is, else where it begins, with a star. */
export function makeLoggedAddress(manifest: Manifest): (target: string) => string {
  const known = new Map(listLoggedAddresses(manifest).map((address) => [address.toLowerCase(), address]));
  const beginnings = listLoggedBeginnings(manifest);
  return (target) => {
    const [path = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
    const asKnown = known.get(path.toLowerCase());
    if (asKnown !== undefined) return asKnown;
    const lower = path.slice(0, 200).toLowerCase();
    return `${beginnings.find((beginning) => lower.startsWith(`${beginning}/`)) ?? ''}/*`;
  };
}
