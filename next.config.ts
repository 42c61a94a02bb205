import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { idleSlot } from '#lib/output/slots.ts';

const config: NextConfig = {
  adapterPath: import.meta.resolve('./lib/build/adapter.ts'),
  poweredByHeader: false,
  // The documents are compressed once, at build time (lib/build/adapter.ts).
  compress: false,
  // Every reader gets title and metadata inside <head>, not streamed after it.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of everything, tests included; a build is not the place for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // One page is one request: the style sheet travels inside the document.
    inlineCss: true,
  },
};

/** Where Next keeps what it needs to answer: with the build that it belongs to. `next dev` has a folder of its own. */
function nextFolder(phase: string): string {
  if (phase === PHASE_PRODUCTION_BUILD) return `${idleSlot(process.cwd())}/next`;
  return phase === PHASE_PRODUCTION_SERVER ? `${process.env.SERVED_SLOT ?? 'out'}/next` : '.next';
}

export default function configFor(phase: string): NextConfig {
  return { ...config, distDir: nextFolder(phase) };
}
