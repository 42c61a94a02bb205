import fs from 'node:fs';
import { listSearchDocuments } from './lib/content/search-documents.ts';
import { getSearchWords } from './lib/content/search-words.ts';
import { getGlossary } from './lib/content/glossary.ts';
import { makeSearcher } from './lib/search/search-index.ts';
let search: (q: string, most: number, locale?: string) => { document: { path: string } }[];
try {
  const m = await import('./lib/search/search.ts');
  search = (q, most) => m.search(q, most);
} catch (e) {
  console.log(String(e).slice(0, 200));
  const docs = listSearchDocuments();
  const groups = [
    ...getSearchWords(),
    ...getGlossary().terms.map((t) => ({
      typed: [...t.names.en, ...t.names.zh, ...t.typed],
      means: [t.names.en[0] ?? '', t.names.zh[0] ?? ''],
    })),
  ];
  search = makeSearcher(docs, groups);
}
const [file, show] = process.argv.slice(2);
const rows = fs
  .readFileSync(file!, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => l.split('\t'));
const by: Record<string, { n: number; r: number; p: number; mrr: number; dead: number }> = {};
for (const [q = '', , cls = '', exp = ''] of rows) {
  const expected = exp.split(' ');
  const got = search(q, 10).map(({ document }) => document.path);
  const rank = got.findIndex((p) => expected.includes(p));
  for (const key of [cls, 'ALL']) {
    const c = (by[key] ??= { n: 0, r: 0, p: 0, mrr: 0, dead: 0 });
    c.n++;
    if (rank >= 0 && rank < 3) c.r++;
    c.p += got.slice(0, 3).filter((p) => expected.includes(p)).length / 3;
    c.mrr += rank < 0 ? 0 : 1 / (rank + 1);
    if (got.length === 0) c.dead++;
  }
  if (show && (rank < 0 || rank > 0))
    console.log(`${rank}\t${cls}\t${q.slice(0, 60)}\n    want ${expected.slice(0, 3).join(' ')}\n    got  ${got.slice(0, 3).join(' ')}`);
}
for (const [k, c] of Object.entries(by))
  console.log(
    k.padEnd(16),
    String(c.n).padStart(4),
    'recall@3',
    (c.r / c.n).toFixed(2),
    'p@3',
    (c.p / c.n).toFixed(2),
    'MRR',
    (c.mrr / c.n).toFixed(2),
    'dead',
    c.dead,
  );
