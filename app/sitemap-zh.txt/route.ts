import { listChineseAddresses } from '#lib/pages/sitemap.ts';

/** Made once, at build time. */
export const dynamic = 'force-static';

/** Every Chinese page, one address a line. */
export function GET(): Response {
  return new Response(listChineseAddresses(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
