import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from './served-site.ts';

/**
 * Answers an address that is made for each request while somebody works on the site
 * (`next dev`): as the server would, from the newest build.
 *
 * @throws {Error} saying that the site must be built first
 */
export async function answerInDevelopment(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const { routes, answers } = prepareSite(await loadOutput(process.cwd()));
  const reply = routes.get(pathname)?.({ fields: searchParams, acceptLanguage: request.headers.get('accept-language') ?? undefined });
  if (!reply) return new Response(null, { status: 404 });
  if (reply.kind === 'redirect') return new Response(null, { status: 307, headers: { location: reply.location } });
  if (reply.kind === 'file') return new Response(reply.body, { headers: { 'content-type': reply.mediaType } });
  if (reply.kind === 'data') return new Response(reply.body, { status: reply.status ?? 200, headers: { 'content-type': reply.mediaType } });
  return new Response(Buffer.from(answers(reply, 'identity').body, 'latin1'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
