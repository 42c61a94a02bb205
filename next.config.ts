import type { NextConfig } from 'next';

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

export default config;
