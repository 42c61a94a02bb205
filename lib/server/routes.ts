import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyAnswer, toLocalAddress, type DynamicAnswer } from './dynamic-answer.ts';
import type { DynamicRoute } from '#lib/output/manifest.ts';
import { contentHash } from './negotiation.ts';

/** What a `route.ts` exports: a function of the web platform, which needs no Next to be called. */
type RouteHandler = (request: Request, context: { readonly params: Promise<Record<string, string>> }) => Promise<Response> | Response;

/** Answers a request target by a route handler; undefined when none has this address. */
export type HandlerSource = (target: string, acceptLanguage: string | undefined) => Promise<DynamicAnswer> | undefined;

/** A route handler, and how to find the parameters in a path. */
interface LoadedHandler {
  readonly pattern: RegExp;
  /** The names of the parameters by the index of their segment. */
  readonly names: readonly (readonly [index: number, name: string])[];
  readonly handle: RouteHandler;
}

/**
 * Loads the route handlers of a site. The server calls them itself: what Next does around
 * one takes fifty times as long as the look-up of a place (docs/decisions/0013).
 */
export async function loadRouteHandlers(projectDirectory: string, routes: readonly DynamicRoute[]): Promise<HandlerSource> {
  const handlers = await Promise.all(
    routes.flatMap(({ path, pattern, handler }) => (handler === undefined ? [] : load(projectDirectory, path, pattern, handler))),
  );
  return (target, acceptLanguage) => {
    const [path = ''] = target.split('?');
    const found = handlers.find(({ pattern }) => pattern.test(path));
    return found && ask(found, target, path, acceptLanguage);
  };
}

async function load(projectDirectory: string, path: string, pattern: string, handler: string): Promise<LoadedHandler> {
  const { GET } = (await import(pathToFileURL(join(projectDirectory, handler)).href)) as { GET?: RouteHandler };
  if (!GET) throw new Error(`${handler} exports no function GET.`);
  const names = path.split('/').flatMap((segment, index) => {
    const name = /^\[(\w+)\]$/u.exec(segment)?.[1];
    return name === undefined ? [] : [[index, name] as const];
  });
  return { pattern: new RegExp(pattern), names, handle: GET };
}

async function ask(
  { names, handle }: LoadedHandler,
  target: string,
  path: string,
  acceptLanguage: string | undefined,
): Promise<DynamicAnswer> {
  const segments = path.split('/');
  const params = Object.fromEntries(names.map(([index, name]) => [name, decodeURIComponent(segments[index] ?? '')]));
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
  const response = await handle(new Request(`http://localhost${target}`, { headers }), { params: Promise.resolve(params) });
  const location = response.headers.get('location');
  const common = {
    status: response.status,
    location: location === null ? undefined : toLocalAddress(location),
    isByLanguage: /\baccept-language\b/i.test(response.headers.get('vary') ?? ''),
  };
  if (response.body === null) return { ...emptyAnswer, ...common };
  const body = Buffer.from(await response.arrayBuffer());
  return {
    ...common,
    mediaType: response.headers.get('content-type') ?? emptyAnswer.mediaType,
    body,
    hash: contentHash(body),
    styleHashes: undefined,
  };
}
