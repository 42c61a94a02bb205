/** A character in UTF-8 (RFC 3629, 4), as nginx reads a pattern of bytes. */
const utf8 = [
  '[\\x00-\\x7f]',
  '[\\xc2-\\xdf][\\x80-\\xbf]',
  '\\xe0[\\xa0-\\xbf][\\x80-\\xbf]',
  '[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}',
  '\\xed[\\x80-\\x9f][\\x80-\\xbf]',
  '\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}',
  '[\\xf1-\\xf3][\\x80-\\xbf]{3}',
  '\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}',
].join('|');

/** The map of nginx that tells what `npm start` refuses as no address (request-target.ts): `$site_unreadable` is then 1. */
export const unreadable = `# What is no address: dot segments, control characters, backslashes, a number sign, bytes that are no UTF-8. A page that
# stands in for one can be read.
map "$request_uri $uri" $site_unreadable {
  volatile;
  default 1;
  "~ /404\\.html\\z" "";
  "~*^[^ ?#]*(?:/|%2f)(?:\\.|%2e){1,2}(?:/|%2f|[?# ])" 1;
  "~^[^ ]* (?s:.*)(?:[\\x00-\\x1f\\x7f\\x5c#]|\\xc2[\\x80-\\x9f])" 1;
  "~^(?:${utf8})*+\\z" "";
}`;

/** A digit in a query, full-width ones too, each percent-encoded or not. */
const digit = '[0-9]|%3[0-9]|%ef%bc%9[0-9]|\\xef\\xbc[\\x90-\\x99]';

/** The map of nginx that gives what follows the right spelling of an address (leave-number-out.ts): `$site_query`. */
export const query = `# What is redirected keeps its query, unless a field holds as many digits as an ID number: addresses are kept and sent to others.
map $args $site_query {
  default $is_args$args;
  "~*(?:^|&)(?:(?:(?!${digit})(?:%[0-9a-f]{2}|[^&]))*+(?:${digit})){15}" "";
}`;
