import type { Server } from 'node:http';
import type { ServedSite } from '#lib/server/served-site.ts';
import { createServer, type SiteServerOptions } from '#lib/server/server.ts';

/** A server of a site as `npm start` makes it, ready and without TLS; it logs nothing and keeps errors to itself, unless `options` says otherwise. */
export function createExampleServer(site: ServedSite, options: Partial<SiteServerOptions> = {}): Server {
  return createServer({
    site: () => site,
    https: false,
    isReady: () => true,
    isEnding: () => false,
    stalenessNotice: () => undefined,
    log: () => undefined,
    reportError: () => undefined,
    ...options,
  });
}
