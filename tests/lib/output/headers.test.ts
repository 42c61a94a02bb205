import { describe, expect, test } from 'vitest';
import { headersFile } from '#lib/build/outputs/headers-file.ts';
import { cacheControl, responseHeaders, type ResponseKind } from '#lib/output/headers.ts';
import { makeManifest, type DeliveredFile, type Manifest } from '#lib/output/manifest.ts';
import { nginxFiles, type NginxSite } from '#lib/build/outputs/nginx.ts';
import { answeredAddresses, answeredData } from '#lib/site/answered.ts';
import { speculationRules } from '#lib/build/outputs/speculation-rules.ts';

const document = { kind: 'document', mediaType: 'text/html; charset=utf-8', styleHashes: ['sha256-x='], https: true } as const;

describe('responseHeaders', () => {
  test('are the same strict list for every document', () => {
    expect(responseHeaders(document)).toMatchInlineSnapshot(`
      {
        "Cache-Control": "public, max-age=0, must-revalidate, no-transform",
        "Content-Security-Policy": "default-src 'none'; script-src 'none'; style-src 'sha256-x='; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "Speculation-Rules": ""/speculation-rules.json"",
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
      }
    `);
  });

  test('never allow anything unsafe, and no style where there is none', () => {
    const policy = responseHeaders({ ...document, styleHashes: [] })['Content-Security-Policy'];
    expect(policy).toContain("style-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('ask for TLS only of readers who came by it', () => {
    expect(responseHeaders({ ...document, https: false })).not.toHaveProperty('Strict-Transport-Security');
  });

  test('let other sites show an image, and give no speculation rules with it', () => {
    const headers = responseHeaders({ ...document, kind: 'file', mediaType: 'image/png' });
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headers).not.toHaveProperty('Speculation-Rules');
  });
});

test('searches elsewhere find pages and pictures, and no text, list or refusal', () => {
  const tagOf = (kind: ResponseKind, mediaType: string) => responseHeaders({ ...document, kind, mediaType })['X-Robots-Tag'];
  expect(tagOf('file', 'text/plain; charset=utf-8')).toBe('noindex');
  expect(tagOf('file', 'application/xml; charset=utf-8')).toBe('noindex');
  expect([tagOf('document', 'text/html'), tagOf('file', 'image/png'), tagOf('dynamic', 'text/plain')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('nobody on the way rewrites a page', () => {
  expect([cacheControl('document'), cacheControl('dynamic')].every((value) => value.endsWith(', no-transform'))).toBe(true);
});

test('what is made for one reader is kept by nobody else, and only hashed names are kept for long', () => {
  expect(cacheControl('dynamic')).toMatch(/^private/);
  expect(cacheControl('status')).toBe('no-store');
  expect(cacheControl('document')).toMatch(/max-age=0/);
  expect(cacheControl('hashed')).toMatch(/immutable/);
  expect(cacheControl('file')).not.toMatch(/immutable/);
});

test('the next page is rendered early only when it is a document', () => {
  const [rule] = (speculationRules() as { prerender: { where: { and: unknown[] }; eagerness: string }[] }).prerender;
  expect(rule?.eagerness).toBe('conservative');
  expect(rule?.where.and[0]).toEqual({ href_matches: '/*' });
  expect(rule?.where.and).toContainEqual({ not: { href_matches: '/zh/search' } });
  expect(rule?.where.and).toHaveLength(1 + answeredAddresses.length);
});

describe('other web servers', () => {
  const file = (name: string, mediaType: string, kind: DeliveredFile['kind']): DeliveredFile => ({
    file: name,
    mediaType,
    kind,
    hash: 'x',
    styles: kind === 'document' ? ['sha256-x='] : [],
    bytes: { identity: 1 },
  });
  const html = 'text/html; charset=utf-8';
  const manifest: Manifest = makeManifest({
    inputs: '',
    settings: {},
    day: '2026-11-24',
    changeDays: [],
    files: {
      '/en': file('en/index.html', html, 'document'),
      '/en/guides/fees': file('en/guides/fees/index.html', html, 'document'),
      '/en/text/lost.txt': file('en/text/lost.txt', 'text/plain; charset=utf-8', 'file'),
      '/share-en.png': file('share-en.png', 'image/png', 'file'),
    },
    sum: '',
    moved: { '/en/fees': '/en/guides/fees' },
    notFound: {
      '': file('404.html', html, 'document'),
      '/large': file('large/404.html', html, 'document'),
      '/en': file('en/404.html', html, 'document'),
      '/large/en': file('large/en/404.html', html, 'document'),
    },
    refused: { '/en': file('en/not-taken.html', html, 'document') },
    serverError: file('500.html', html, 'document'),
    templates: {},
    largeStyle: { text: '', hash: 'sha256-x=' },
    data: {
      search: { file: 'data/search.json', hash: 'x' },
      index: { file: 'data/index.json', hash: 'x' },
      places: { file: 'data/places.json', hash: 'x' },
      cards: { file: 'data/cards.json', hash: 'x' },
    },
  });

  const nginxSite: NginxSite = { manifest, root: '/srv/site', folder: '/srv', port: 80, https: true, log: '/var/log/site.log' };

  function nginxText(site: NginxSite): string {
    return Object.values(nginxFiles(site)).join('');
  }

  /** What Cloudflare makes of a `_headers` file for an address: it joins what matching rules give, and takes back what `!` names. */
  function onCloudflare(text: string, path: string): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const block of text.split(/\n(?=\/)/u)) {
      const [pattern = '', ...lines] = block.trimEnd().split('\n  ');
      const [start = '', end] = pattern.split('*');
      if (end === undefined ? path !== pattern : !path.startsWith(start) || !path.endsWith(end)) continue;
      for (const line of lines) {
        const [name = '', value = ''] = line.split(/: (.*)/u);
        if (name.startsWith('! ')) delete headers[name.slice(2)];
        else headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
      }
    }
    return headers;
  }

  test('get the same headers in the _headers file, each once, in no more rules than such hosts read', () => {
    const json = { ...file('api/v1/zh.json', 'application/json; charset=utf-8', 'data') };
    const files: Manifest['files'] = {
      ...manifest.files,
      '/en/guides/fees.md': file('en/guides/fees.md', 'text/markdown; charset=utf-8', 'data'),
      '/llms.txt': file('llms.txt', 'text/plain; charset=utf-8', 'data'),
      '/en/llms-full.txt': file('en/llms-full.txt', 'text/plain; charset=utf-8', 'data'),
      '/en/text/found.txt': file('en/text/found.txt', 'text/plain; charset=utf-8', 'file'),
      '/api/v1/fees.csv': file('api/v1/fees.csv', 'text/csv; charset=utf-8', 'data'),
      '/api/v1/fees.csv-metadata.json': file('api/v1/fees.csv-metadata.json', 'application/csvm+json; charset=utf-8', 'data'),
      '/embed/en/guides/fees': file('embed/en/guides/fees/index.html', html, 'card'),
      ...Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`/api/v1/${index}.json`, json])),
    };
    const text = headersFile({ ...manifest, files }, true);
    expect(text.match(/^\//gmu)?.length).toBeLessThan(30);
    for (const [path, { kind, mediaType }] of Object.entries(files)) {
      const { 'Content-Type': type, Link, ...headers } = onCloudflare(text, path);
      expect({ path, headers }).toEqual({ path, headers: responseHeaders({ ...document, kind, mediaType }) });
      expect(type).toBe(kind === 'document' || kind === 'card' ? undefined : mediaType);
      const described = path.endsWith('.csv')
        ? '</api/v1/fees.csv-metadata.json>; rel="describedby"; type="application/csvm+json"'
        : undefined;
      expect(Link).toBe(kind === 'document' ? '</llms.txt>; rel="describedby"' : described);
    }
    expect(onCloudflare(text, '/')).toMatchObject(responseHeaders(document));
  });

  test('are told in the _headers file what differs by section and kind, and what all share once', () => {
    expect(headersFile(manifest, true)).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: default-src 'none'; script-src 'none'; style-src 'sha256-x='; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff
        X-Frame-Options: DENY
        Strict-Transport-Security: max-age=31536000
      /en/*
        Cross-Origin-Resource-Policy: same-origin
        Speculation-Rules: "/speculation-rules.json"
        Cache-Control: public, max-age=0, must-revalidate, no-transform
      /en/*.txt
        ! Cross-Origin-Resource-Policy
        ! Speculation-Rules
        ! Cache-Control
        Cross-Origin-Resource-Policy: same-origin
        X-Robots-Tag: noindex
        Cache-Control: public, max-age=3600
        Content-Type: text/plain; charset=utf-8
      /
        Cross-Origin-Resource-Policy: same-origin
        Speculation-Rules: "/speculation-rules.json"
        Cache-Control: public, max-age=0, must-revalidate, no-transform
      /en
        Cross-Origin-Resource-Policy: same-origin
        Speculation-Rules: "/speculation-rules.json"
        Cache-Control: public, max-age=0, must-revalidate, no-transform
      /share-en.png
        Cross-Origin-Resource-Policy: cross-origin
        Cache-Control: public, max-age=3600
        Content-Type: image/png
      "
    `);
  });

  test('lead in nginx from an address that has moved to the one that answers', () => {
    const text = nginxText(nginxSite);
    expect(text).toContain('map $uri $site_moved {\n  default "";\n  "/en/fees" "/en/guides/fees";\n}');
    expect(text).toContain('if ($site_moved) { return 308 $site_moved$site_query; }');
  });

  test('lead in nginx from another case, further slashes and percent signs to the one right spelling', () => {
    const text = nginxText(nginxSite);
    expect(text).toContain('map $uri $site_right {\n  default "";\n');
    expect(text).toContain('  "/en" "/en";\n');
    expect(text).toContain('  "/zh/search" "/zh/search";\n');
    expect(text).toContain('if ($site_respelled) { return 308 $site_respelled$site_query; }');
  });

  // What a real nginx makes of these lines is compared with npm start in tests/lib/build/nginx.test.ts and by `npm run bench`.
  test('get the same headers in the nginx configuration, those that differ by the kind of the file that was found', () => {
    const text = nginxText(nginxSite);
    const added = [...text.matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name]) => name);
    expect(added).toEqual(expect.arrayContaining(Object.keys(responseHeaders(document))));
    expect(new Set(added).size).toBe(added.length);
    expect(text).toContain('add_header X-Frame-Options "DENY" always;\n');
    expect(text).toContain(`  "/en/index.html" "'sha256-x='";`);
    expect(text).toContain('  "/share-en.png" "file image/png";\n');
    expect(text).toContain('map $site_class $site_cross_origin_resource_policy {\n  default "same-origin";\n');
    expect(text).toContain('root "/srv/site";');
  });

  test('frame a card and nothing else', () => {
    const card = file('embed/en/x/index.html', html, 'card');
    const text = nginxText({ ...nginxSite, manifest: { ...manifest, files: { ...manifest.files, '/embed/en/x': card } } });
    expect(text).toContain('add_header X-Frame-Options "$site_x_frame_options" always;\n');
    expect(text).toContain(`map $site_class $site_x_frame_options {\n  default "DENY";\n  "card ${html}" "";\n}`);
    expect(text.match(/frame-ancestors \*/gu)).toHaveLength(1);
  });

  test('keep nobody’s copy of an answer of nginx’s own, and name the methods that are allowed', () => {
    const text = nginxText(nginxSite);
    expect(text).toContain('map $site_class $site_cache_control {\n  default "no-store";\n');
    expect(text).toContain('map $status $site_allow {\n  default "";\n  "405" "GET, HEAD";\n}');
    expect(text).toContain('  "~^OPTIONS (?:answered-)?data " "204";\n');
  });

  test('log neither who asks nor what was typed', () => {
    const text = nginxText(nginxSite);
    expect(text).toContain('access_log "/var/log/site.log" site;\n');
    expect(text).toContain('error_log /dev/null emerg;\n');
    const format = /^log_format site escape=json '(.*)';$/m.exec(text)?.[1] ?? '';
    expect(format.match(/\$\w+/g)).toEqual([
      '$time_iso8601',
      '$request_method',
      '$site_logged_path',
      '$status',
      '$body_bytes_sent',
      '$request_time',
      '$site_client',
    ]);
  });

  test('name of an unknown address in the log only where it begins', () => {
    const text = nginxText(nginxSite);
    expect(text).toContain('map $site_sent $site_logged_path {\n  default "/*";\n');
    expect(text).toContain('  "~*^/en/guides/" "/en/guides/*";\n');
  });

  test('pass to npm start what is made for each request, in large text too, but for the choice of language', () => {
    const text = nginxText(nginxSite);
    expect(text.match(/proxy_pass/g)).toHaveLength(33 + answeredData.length);
    expect(text).toContain('if ($arg_place) { return 418; }');
    expect(text).toContain('location = /zh/search {');
    expect(text).toContain('location = /large/zh/search {');
    expect(text).toContain('location = /large { return 307 /large/$site_language; }');
  });
});
