import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { chinaDayOf } from '#lib/site/clock.ts';
import { answeredAddresses } from '#lib/site/answered.ts';

/** How often an address was opened on a day, by people and by programs that say that they are crawlers. */
interface Count {
  /** The day in China, `YYYY-MM-DD`. */
  readonly day: string;
  readonly locale: Locale | '-';
  /** `missing` is what does not exist. */
  readonly kind: 'page' | 'large' | 'answer' | 'file' | 'missing' | 'sent';
  readonly path: string;
  readonly people: number;
  readonly crawlers: number;
}

/** One line of the log, of `npm start` or of nginx; undefined when it is none. */
interface Line {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly client: string;
}

/** Counts what the lines of a log say was opened: answers that were whole, and those that nothing had changed in; of the rest, what was not found and what was sent. */
export function makeCounter(): { readonly add: (line: string) => void; readonly counts: () => Count[] } {
  const all = new Map<string, Count>();
  return {
    add(text) {
      const line = parseLine(text);
      const kind = line && kindOf(line);
      if (!line || !kind) return;
      const day = chinaDayOf(Date.parse(line.time));
      const key = [day, kind, line.path].join(' ');
      const isCrawler = line.client === 'crawler';
      const { people = 0, crawlers = 0 } = all.get(key) ?? {};
      const first = line.path.replace(/^\/large(?=\/)/u, '').split('/')[1] ?? '';
      all.set(key, {
        day,
        locale: isLocale(first) ? first : '-',
        kind,
        path: line.path,
        people: people + (isCrawler ? 0 : 1),
        crawlers: crawlers + (isCrawler ? 1 : 0),
      });
    },
    counts: () => [...all.values()].toSorted((a, b) => compare(a.day, b.day) || b.people - a.people || compare(a.path, b.path)),
  };
}

function kindOf({ method, path, status }: Line): Count['kind'] | undefined {
  if (method === 'POST') return status === 200 || status === 303 ? 'sent' : undefined;
  if (method !== 'GET') return undefined;
  if (status === 404) return 'missing';
  if (status !== 200 && status !== 304) return undefined;
  if (path.startsWith('/health/')) return undefined;
  if (answeredAddresses.includes(path)) return 'answer';
  if (/\.[a-z]+$/u.test(path)) return 'file';
  return path.startsWith('/large') ? 'large' : 'page';
}

function parseLine(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Partial<Line> | null;
    const isWhole = typeof line?.time === 'string' && typeof line.path === 'string' && typeof line.status === 'number';
    return isWhole && Number.isFinite(Date.parse(line.time ?? '')) ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
