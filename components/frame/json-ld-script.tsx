import type { JsonLd } from '#lib/pages/json-ld.ts';

/** Data for search engines; the only script element that a page may have, and no browser runs it. */
export function JsonLdScript({ data }: { data: readonly JsonLd[] }) {
  return <script type="application/ld+json">{JSON.stringify({ '@context': 'https://schema.org', '@graph': data })}</script>;
}
