import type { NextConfig } from 'next';

const config: NextConfig = {
  adapterPath: import.meta.resolve('./lib/delivery/adapter.ts'),
  poweredByHeader: false,
  // The documents are compressed once, at build time (lib/delivery/adapter.ts).
  compress: false,
  // Every reader gets title and metadata inside <head>, not streamed after it.
  htmlLimitedBots: /.*/,
  experimental: {
    globalNotFound: true,
    // One page is one request: the style sheet travels inside the document.
    inlineCss: true,
  },
};

export default config;
