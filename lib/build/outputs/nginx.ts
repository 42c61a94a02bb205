import { dirname, join } from 'node:path';
import { chineseLanguages } from '#lib/i18n/choose-locale.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { answeredAddresses, feedbackAddresses, formAddresses } from '#lib/site/answered.ts';
import { largePath, placeField, placesPath } from '#lib/site/paths.ts';
import { listBeginnings, type Manifest } from '#lib/output/manifest.ts';
import { list } from 'isbot';
import { listLoggedAddresses, listLoggedBeginnings } from '#lib/output/logged-address.ts';
import { mediaTypes } from '#lib/output/media-types.ts';
import { query, unreadable } from './nginx-addresses.ts';
import { byLanguage, compression, map, nginxHeaders, quote, stylesMark } from './nginx-headers.ts';
import { problemLocation, problems, programs } from './nginx-problems.ts';

/** The names of crawlers, as nginx reads a pattern: there, a hyphen behind a class of characters would begin a range. */
const crawlers = list.join('|').replaceAll(/(\\[wd])-(?!\])/g, '$1\\-');

/** Has a process answer. Its answers carry all headers already; an empty one keeps the list of the server out. */
const passOn = `
  add_header X-Inherited "";
  proxy_pass http://site_answers;
  proxy_set_header Host $host;
  proxy_set_header X-Forwarded-Proto $scheme;`;

/** What no cache may keep. */
const uncached = `
  proxy_cache off;`;

/** Where something can be sent. */
const form = `
  # Where it comes from is hashed with a salt of the hour and forgotten with it.
  proxy_set_header X-Real-IP $remote_addr;
  client_max_body_size 8k;
  # The process reads it as it comes, and says on a page what is too slow or has no length; nginx would only close.
  proxy_http_version 1.1;
  proxy_request_buffering off;
  client_body_timeout 10s;`;

/** What is said to whoever asks for too much. */
const busy = locales.map((locale) => getMessages(locale).tooManyText).join('\n');

/** What an nginx that serves the site needs to know. */
export interface NginxSite {
  readonly manifest: Manifest;
  /** The absolute path of the site folder. */
  readonly root: string;
  /** The absolute path of the folder that the files are found in. */
  readonly folder: string;
  readonly port: number;
  /** Whether readers reach nginx over TLS. */
  readonly https: boolean;
  /** The absolute path of the file that the requests are logged to. */
  readonly log: string;
}

/**
 * The configuration of an nginx that serves the site folder with the same headers as `npm start`, and logs no more of who
 * asks, by the names of its files: what belongs into `http`, what belongs into a `server`, and both together with a server
 * for one port. What is made for each request is passed on to the upstream `site_answers`.
 */
export function nginxFiles({ folder, port, ...site }: NginxSite): Readonly<Record<string, string>> {
  const { http, server } = nginxParts(site);
  const written = (use: string): string => `# Written by lib/build/outputs/nginx.ts at every build: changes here are lost.\n# ${use}\n`;
  return {
    'nginx-http.conf': `${written('Include it within http { }.')}${http}`,
    'nginx-server.conf': `${written('Include it within a server { } that says where it listens, below an upstream site_answers (deploy/nginx.conf).')}${server}`,
    'nginx.conf': `${written(`Include it within http { }: the site on port ${port}, without TLS. deploy/nginx.conf shows how to have it otherwise.`)}
upstream site_answers {
  server 127.0.0.1:3000;
}
include ${quote(`${folder}/nginx-http.conf`)};
server {
  listen ${port};
  include ${quote(`${folder}/nginx-server.conf`)};
}
`,
  };
}

function nginxParts({ manifest, root, https, log }: Omit<NginxSite, 'folder' | 'port'>): {
  readonly http: string;
  readonly server: string;
} {
  const { maps, lines: headers } = nginxHeaders(manifest, https);
  // nginx tells the type of a file by what stands behind the last dot.
  const types = Object.entries(mediaTypes).filter(([ending]) => !ending.includes('.'));
  const typed = Object.entries(manifest.files).filter(
    ([path, { kind, mediaType }]) => kind !== 'document' && kind !== 'card' && mediaTypes[path.split('.').at(-1) ?? ''] !== mediaType,
  );
  const known = [...Object.keys(manifest.files), ...answeredAddresses].filter((path) => path !== '/').map((path) => [path, path] as const);
  const proxied = answeredAddresses
    .filter((path) => !byLanguage.includes(path))
    .map(
      (path) =>
        `location = ${path} {${passOn}${feedbackAddresses.includes(path) ? uncached : ''}${formAddresses.includes(path) ? form : ''}\n}`,
    );

  const beginnings = listLoggedBeginnings(manifest).map(
    (beginning) => [`~*^${beginning.replaceAll('.', '\\.')}/`, `${beginning}/*`] as const,
  );
  const rightSpelling = 'if ($site_respelled) { return 308 $site_respelled$site_query; }';
  const toMarkdown = 'if ($site_to_markdown) { return 307 $site_to_markdown$site_query; }';
  const notFound = listBeginnings(manifest).filter((beginning) => beginning !== '');
  const chinese = `(?:${['zh', ...chineseLanguages].join('|')})`;
  const refused = Object.entries(manifest.refused);
  const toPrograms = `${quote(programs[0])} ${programs[1]};`;
  const errorPages =
    'error_page 404 403 $site_not_found; error_page 400 414 /404.html; error_page 494 =431 /404.html; error_page 405 413 $site_refused; error_page 429 $site_busy; error_page 500 502 503 504 $site_failed;';

  const http = `
# The maps below are more, and have more and longer addresses, than nginx makes room for by itself.
map_hash_max_size 16384;
map_hash_bucket_size 512;
variables_hash_max_size 4096;

${maps}map $uri $site_not_found {
  default /404.html;
  ${toPrograms}
  ${notFound.map((beginning) => `"~*^${beginning}(?:/|$)" ${beginning}/404.html;`).join('\n  ')}
}

map $uri $site_refused {
  default /$site_language/not-taken.html;
  ${toPrograms}
  ${refused.map(([beginning, { file }]) => `"~*^${beginning}(?:/|$)" /${file};`).join('\n  ')}
}

${map('$uri', 'busy', '@busy', [programs])}
${map('$uri', 'failed', '/500.html', [programs])}
${problems}

# Addresses that a page once had, each with the one that answers now.
${map('$uri', 'moved', '', Object.entries(manifest.moved))}
# The one right spelling of every address, whatever its case (a map ignores it), its slashes and its percent signs.
${map('$uri', 'right', '', known)}map $request_uri $site_sent {
  default "";
  "~^(?<site_sent_path>[^?#]*)" $site_sent_path;
}
map "$site_sent|$site_right" $site_respelled {
  default "";
  "~^(?<site_same>[^|]*)\\|\\k<site_same>$" "";
  "~\\|(?<site_other>.+)$" $site_other;
}
${unreadable}
# nginx cannot weigh quality values: the first of our two languages wins, as browsers list them by liking.
map $http_accept_language $site_language {
  default en;
  "" zh;
  "~*^\\s*(?:\\*|${chinese}\\b)" zh;
  "~*^(?:(?!\\ben\\b).)*\\b${chinese}\\b" zh;
}

${query}

# The log says which address of the site was asked for, or where an unknown one begins, never by whom: no address of a
# reader, no query, no page before; of the browser only whether it says that it is a crawler.
${map('$site_sent', 'logged_path', '/*', [...listLoggedAddresses(manifest).map((path) => [path, path] as const), ...beginnings])}
${map('$http_user_agent', 'client', 'other', [[`~*${crawlers}`, 'crawler']])}
log_format site escape=json '{"time":"$time_iso8601","method":"$request_method","path":"$site_logged_path","status":$status,"bytes":$body_bytes_sent,"seconds":$request_time,"client":"$site_client"}';
`;
  const server = `
root ${quote(root)};
server_tokens off;
absolute_redirect off;
max_ranges 0;
${compression(manifest)}
# The day of a file is the day of the build; what has not changed is known by its entity tag, as with npm start.
if_modified_since off;

access_log ${quote(log)} site;
# nginx names the reader's address and the whole request in every line about a request, and has no
# way to leave them out. What is wrong with nginx itself is in the error log of its main configuration.
error_log /dev/null emerg;

types {
  ${types.map(([ending, type]) => `${quote(type)} ${ending};`).join('\n  ')}
}
default_type application/octet-stream;

${headers.join('\n')}

# A newer build may have other styles: until nginx is told to read its own configuration, all of them are let through.
set $site_newer "";
if (!-f ${quote(join(dirname(root), stylesMark(manifest)))}) { set $site_newer 1; }

if ($site_unreadable) { return 400; }
if ($site_instead = 405) { return 405; }
if ($site_instead = 204) { return 204; }
if ($site_moved) { return 308 $site_moved$site_query; }

${errorPages}
${['', ...notFound].map((beginning) => `location = ${beginning}/404.html { internal; }`).join('\n')}
${refused.map(([, { file }]) => `location = /${file} { internal; }`).join('\n')}
location = /500.html { internal; }
location ~ ^/_(?:headers|redirects)$ { return 404; }
location ~ \\.(?:br|gz)$ { return 404; }

${byLanguage.map((path) => `location = ${path} { return 307 ${path === '/' ? '' : path}/$site_language; }`).join('\n')}
location = /index.html { return 308 /$site_query; }
# Only letters of our own addresses: whatever else was decoded must not reach the Location header.
location ~ ^/(?<site_path>[A-Za-z0-9/_.~-]+)/index\\.html\\z { return 308 /$site_path$site_query; }
location ~ ^/(?<site_path>[A-Za-z0-9/_.~-]*[A-Za-z0-9_.~-])/\\z { return 308 /$site_path$site_query; }
${typed
  .map(
    ([path, { mediaType }]) => `location = ${path} {
  ${rightSpelling}
  types { }
  default_type ${quote(mediaType)};
}`,
  )
  .join('\n')}
${proxied.join('\n')}

# The page of a region is a file, unless it has to say how what was typed led there; where no process answers, it is one again.
location ~ ^(?:${largePath('')})?/(?:${locales.join('|')})${placesPath}/[a-z-]+$ {
  recursive_error_pages on;
  ${errorPages}
  error_page 418 = @answered;
  if ($arg_${placeField}) { return 418; }
  ${toMarkdown}
  try_files $uri $uri/index.html =404;
}
location @answered {
  recursive_error_pages on;
  error_page 502 503 504 = @built;
  ${errorPages}${passOn}
}
location @built {
  try_files $uri $uri/index.html =404;
}
# Refused by a limit of whoever set this nginx up.
location @busy {
  types { }
  default_type "text/plain; charset=utf-8";
  return 429 ${quote(`${busy}\n`)};
}
${problemLocation(https)}
location / {
  ${rightSpelling}
  ${toMarkdown}
  try_files $uri $uri/index.html =404;
}
`;
  return { http, server };
}
