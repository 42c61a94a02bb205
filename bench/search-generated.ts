import { today } from '#lib/site/clock.ts';
import { listSearchData, listSearchDocuments } from '#lib/pages/search-documents.ts';
import type { SearchDocument } from '#lib/search/document.ts';
import { makeSearcher } from '#lib/search/searcher.ts';

/**
 * Measures the search over the documents of the site, repeated with other words in them until
 * there are as many as asked for; a process of its own, so that its memory is the search's. The
 * queries are read from standard input, one a line. Prints JSON.
 */

/** Documents like those of the site: each copy has words of its own, so that the vocabulary grows too. */
function generate(count: number): SearchDocument[] {
  const own = listSearchDocuments(today());
  return Array.from({ length: count }, (_, index) => {
    const document = own[index % own.length];
    if (!document) throw new Error('There is nothing to search.');
    const copy = Math.floor(index / own.length);
    if (copy === 0) return document;
    const sign = `w${copy.toString(36)}x${(index % 97).toString(36)}`;
    const han = String.fromCodePoint(0x4e00 + ((copy * 131 + index) % 5000), 0x4e00 + ((copy * 17 + index * 7) % 5000));
    return {
      ...document,
      path: `${document.path}-${copy}`,
      title: { en: `${document.title.en} ${sign}`, zh: `${document.title.zh}${han}` },
      text: { en: `${document.text.en} ${sign}`, zh: `${document.text.zh}${han}` },
    };
  });
}

let input = '';
for await (const chunk of process.stdin) input += String(chunk);
const queries = input.split('\n').filter((query) => query !== '');
const documents = generate(Number(process.argv[2]));
global.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
const { find } = makeSearcher({ ...listSearchData(today()), documents });
const made = performance.now() - start;
for (const query of queries) find(query, 10);
const times = queries.map((query) => {
  const begin = performance.now();
  find(query, 10);
  return performance.now() - begin;
});
times.sort((a, b) => a - b);
const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
console.log(
  JSON.stringify({
    documents: documents.length,
    made,
    p50: at(0.5),
    p95: at(0.95),
    megabytes: (process.memoryUsage().rss - before) / 2 ** 20,
  }),
);
