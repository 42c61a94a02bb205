import { largePath } from '#lib/site/paths.ts';
import type { Reply } from './reply.ts';

/** The same answer in large text; a file has no text to enlarge. */
export function inLargeText(reply: Reply): Reply {
  if (reply.kind === 'redirect') return { ...reply, location: largePath(reply.location) };
  return reply.kind === 'page' ? { ...reply, isLarge: true } : reply;
}
