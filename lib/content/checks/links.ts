import { plainText } from '#lib/document/walk.ts';
import { inlinesOf, type Corpus } from '#lib/content/corpus.ts';
import { isOfficialAddress } from '#lib/content/parse/fields.ts';
import { isLocale } from '#lib/i18n/locale.ts';

/**
 * Every link leads to a page and an anchor that there are, without their language, to a telephone number that it
 * shows, or to an official site whose address it shows.
 *
 * ```passes pages/about.en.md
 * -We are nobody.
 * +We are in [a city](/places/jiangsu#suzhou). See [guides](/guides). Call [12333](tel:12333).
 * ```
 * ```fails comparisons/cards.zh.md
 * -用新卡。
 * +用[新卡](/guides/new-card)，[看这里](/guides/lost-card#nothing)，[或者这里](/zh/guides/lost-card#steps)。
 * content/comparisons/cards.zh.md:9:2: this link leads nowhere: there is no page `/guides/new-card`
 * content/comparisons/cards.zh.md:9:25: this link leads nowhere: `/guides/lost-card` has no anchor `#nothing`
 * content/comparisons/cards.zh.md:9:58: write this address without its language: `/guides/lost-card#steps`, not `/zh/guides/lost-card#steps`
 * ```
 * ```fails comparisons/cards.zh.md
 * -[www.12333.gov.cn](https://www.12333.gov.cn)
 * +[](/guides)[拨打 12333](tel:12333)[这里](https://www.12333.gov.cn)[x](https://example.org/gov.cn)
 * content/comparisons/cards.zh.md:17:3: this link has no words: nobody can see or hear that it leads to `/guides`
 * content/comparisons/cards.zh.md:17:14: the link dials 12333 but says “拨打 12333”
 * content/comparisons/cards.zh.md:17:35: show the address of an official site in full: “这里” does not contain www.12333.gov.cn
 * content/comparisons/cards.zh.md:17:65: a link leads to a page of this site (`/…`), a telephone number (`tel:…`) or an official site (`https://….gov.cn`), not to `https://example.org/gov.cn`
 * ```
 * ```fails flows/what-should-i-do.yaml
 * -    related: [/guides/lost-card]
 * -  scam:
 * +    related: [/guides/found-card]
 * +  scam:
 * content/flows/what-should-i-do.yaml:38:15: this link leads nowhere: there is no page `/guides/found-card`
 * ```
 */
export function checkLinks(corpus: Corpus): void {
  const { entries, flow } = corpus;
  for (const entry of entries) {
    const { type, slug, file, draft } = entry;
    const own = type.path?.(slug) ?? '';
    for (const inline of inlinesOf(entry)) {
      if (inline.type !== 'link') continue;
      const fault = faultOfLink(corpus, own, inline.href, plainText(inline.children));
      if (fault) file.message(fault, inline.at);
    }
    for (const { field, href } of draft.frontMatter ? (type.links?.(draft.frontMatter.data) ?? []) : []) {
      const fault = faultOfLink(corpus, own, href);
      if (fault) file.message(fault, draft.frontMatter?.pointOf(field));
    }
  }
  for (const [outcome, { related }] of Object.entries(flow?.data.outcomes ?? {})) {
    related.forEach((href, index) => {
      const fault = faultOfLink(corpus, '', href);
      if (fault) flow?.file.message(fault, flow.pointOf(['outcomes', outcome, 'related', index]));
    });
  }
}

/** What is wrong with an address of this site, without its language and with an anchor or none; undefined when it leads somewhere or that is not known. */
export function faultOfPath(path: string, { addresses, unknown }: Corpus): string | undefined {
  const [page = '', anchor] = path.split('#');
  if (!addresses.has(page)) return unknown.some((start) => page.startsWith(start)) ? undefined : `there is no page \`${page}\``;
  const anchors = addresses.get(page);
  return anchor === undefined || !anchors || anchors.has(anchor) ? undefined : `\`${page}\` has no anchor \`#${anchor}\``;
}

/** What is wrong with a link on the page of an address of its own; the words that carry it are not always next to it. */
function faultOfLink(corpus: Corpus, own: string, href: string, words?: string): string | undefined {
  if (words?.trim() === '') return `this link has no words: nobody can see or hear that it leads to \`${href}\``;
  if (href.startsWith('tel:')) {
    return words === undefined || href === `tel:${words}` ? undefined : `the link dials ${href.slice('tel:'.length)} but says “${words}”`;
  }
  if (href.startsWith('/') || href.startsWith('#')) {
    const { language = '', rest = '' } = /^\/(?<language>[^/#]*)(?<rest>.*)$/u.exec(href)?.groups ?? {};
    if (isLocale(language)) return `write this address without its language: \`/${rest.replace(/^\//u, '')}\`, not \`${href}\``;
    const fault = faultOfPath(href.startsWith('#') ? own + href : href, corpus);
    return fault && `this link leads nowhere: ${fault}`;
  }
  if (!isOfficialAddress(href)) {
    return `a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`${href}\``;
  }
  const { host } = new URL(href);
  return words === undefined || words.includes(host)
    ? undefined
    : `show the address of an official site in full: “${words}” does not contain ${host}`;
}
