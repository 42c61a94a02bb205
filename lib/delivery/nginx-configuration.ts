import { languagePath, speculationRulesPath } from '../paths.ts';
import { contentTypes, speculationRulesType } from './content-types.ts';
import { responseHeaders, type ResponseKind } from './headers.ts';
import type { Manifest } from './manifest.ts';

/** What an nginx that serves the site needs to know. */
export interface NginxSite {
  readonly manifest: Manifest;
  /** The absolute path of the site folder. */
  readonly root: string;
  readonly port: number;
  /** Whether readers reach nginx over TLS. */
  readonly https: boolean;
}

/**
 * The part of an nginx configuration, to be included within `http`, that serves the site
 * folder with the same headers as `npm start`. What Next makes for each request is passed
 * to `npm start` on port 3000.
 */
export function nginxConfiguration({ manifest, root, port, https }: NginxSite): string {
  const headersOf = (kind: ResponseKind, contentType: string): Record<string, string> =>
    responseHeaders({ kind, contentType, styleHashes: manifest.styleHashes, https });
  const document = headersOf('document', contentTypes.html ?? '');
  const image = headersOf('file', 'image/png');
  const mapped: Record<string, string> = {
    'Cache-Control': '$site_cache_control',
    'Cross-Origin-Resource-Policy': '$site_resource_policy',
    'Speculation-Rules': '$site_speculation_rules',
    Vary: '$site_vary',
  };
  const headers = Object.entries({ ...document, ...mapped }).map(([name, value]) => `add_header ${name} ${quote(value)} always;`);
  const files = Object.entries(manifest.files)
    .filter(([, { kind }]) => kind === 'file')
    .map(([path]) => `  ${quote(path)} ${quote(headersOf('file', '')['Cache-Control'])};`);
  const types = Object.entries(contentTypes).map(([extension, type]) => `${quote(type)} ${extension};`);
  const proxied = manifest.dynamicRoutes
    .filter(({ path }) => path !== '/')
    .map(
      ({ pattern }) => `
  location ~ ${quote(pattern)} {
    # Its answers carry all headers already; an empty one here keeps the list above out.
    add_header X-Inherited "";
    proxy_pass http://127.0.0.1:3000;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Proto $scheme;
  }`,
    );

  return `# Written by lib/delivery/nginx-configuration.ts at every build. Include it within http { }.
# Changes here are lost; copy what has to differ (port, TLS) into a configuration of your own.

map $uri $site_cache_control {
  default ${quote(document['Cache-Control'])};
  ~^/_next/static/ ${quote(headersOf('hashed', '')['Cache-Control'])};
${files.join('\n')}
}
map $sent_http_content_type $site_resource_policy {
  default ${quote(document['Cross-Origin-Resource-Policy'])};
  ~^image/ ${quote(image['Cross-Origin-Resource-Policy'])};
}
map $sent_http_content_type $site_speculation_rules {
  default "";
  ~^text/html ${quote(document['Speculation-Rules'])};
}
map $uri $site_vary {
  default "";
  / "Accept-Language";
}
# nginx cannot weigh quality values: the first of our two languages wins, as browsers list them by liking.
map $http_accept_language $site_language {
  default en;
  "" zh;
  "~*^\\s*(?:zh|\\*)" zh;
  "~*^(?:(?!\\ben\\b).)*\\bzh\\b" zh;
}

server {
  listen ${port};
  root ${quote(root)};
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  # With Debian's libnginx-mod-http-brotli-static, also: brotli_static on;

  types {
    ${types.join('\n    ')}
  }
  default_type application/octet-stream;

  ${headers.join('\n  ')}

  if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }

  error_page 404 403 /404.html;
  error_page 500 502 503 504 /500.html;
  location = /404.html { internal; }
  location = /500.html { internal; }
  location = /_headers { return 404; }
  location ~ \\.(?:br|gz)$ { return 404; }

  location = / { return 307 /$site_language; }
  location = /index.html { return 308 ${languagePath}$is_args$args; }
  # Only letters of our own addresses, so that no decoded control character reaches the Location header.
  location ~ ^/([A-Za-z0-9/_.~-]+)/index\\.html$ { return 308 /$1$is_args$args; }
  location ~ ^/([A-Za-z0-9/_.~-]*[^/])/$ { return 308 /$1$is_args$args; }
  location = ${speculationRulesPath} {
    types { }
    default_type ${speculationRulesType};
  }
${proxied.join('\n')}
  location / {
    try_files $uri $uri/index.html =404;
  }
}
`;
}

function quote(text: string | undefined): string {
  return `"${(text ?? '').replaceAll(/["\\]/g, '\\$&')}"`;
}
