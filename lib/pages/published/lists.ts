import type { Block } from '#lib/document/blocks.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getFlowMapPage, type MapAnswer } from '#lib/pages/flow/flow-map.ts';
import { getChangesPage, getComparisonsPage, getGuidesPage, getLawsPage, getListPage, getSourcesPage } from '#lib/pages/lists.ts';
import { spanOf } from '#lib/content/compose/dates.ts';
import { listDates } from '#lib/content/catalogue.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import { anchorOf } from '#lib/site/paths.ts';
import { heading, link, linkList, paragraph, text } from './blocks.ts';
import { feedPath, jsonFeedPath } from '#lib/site/site-files.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import type { Published } from './published.ts';

/** The pages that list documents, sources, changes and the ways through the flow. */
export function publishedLists(locale: Locale): Published[] {
  const { sourceKinds } = getMessages(locale);
  const { groups } = getGuidesPage({ locale });
  const { map } = getFlowMapPage({ locale });
  const { sources } = getSourcesPage({ locale });
  const { changes, feeds } = getChangesPage({ locale });
  return [
    publish(
      locale,
      'guides',
      groups.flatMap(({ id, title, rows }) => [heading(id, title), linkList(rows)]),
    ),
    publish(locale, 'comparisons', [linkList(getComparisonsPage({ locale }).rows)]),
    publish(locale, 'laws', [linkList(getLawsPage({ locale }).rows)]),
    publish(
      locale,
      'sources',
      [...Map.groupBy(sources, ({ kind }) => kind)].flatMap(([kind, ofKind]) => [
        heading(anchorOf('kind', kind), sourceKinds[kind]),
        { type: 'list', items: ofKind.map((source) => [registered(source, locale)]) },
      ]),
    ),
    publish(locale, 'changes', [
      ...feedsOf(locale, feeds),
      ...[...Map.groupBy(changes, ({ day }) => day)].flatMap(([day, ofDay]) => [
        heading(anchorOf('day', day), formatDay(locale, day)),
        { type: 'list' as const, items: [...Map.groupBy(ofDay, ({ what }) => what)].map(([what, documents]) => changed(what, documents)) },
      ]),
    ]),
    publish(locale, 'flowMap', [heading(anchorOf('questions'), map.question), mapOf(map.answers)]),
  ];
}

/** A source: what it is called, our page about it or where it is, where our copy is kept and when it was read. */
function registered({ title, page, link: address, copy, checked }: Source, locale: Locale): Block {
  const { copyRead, colon, comparedOn } = getMessages(locale);
  return paragraph(
    page === undefined ? text(title[locale]) : link(page, title[locale]),
    ...(address === undefined ? [] : [text(' · '), link(address, new URL(address).host)]),
    text([copy === undefined ? '' : ` · ${copyRead}${colon}${copy}`, comparedOn(formatDay(locale, checked))].join(' · ')),
    { type: 'exemption', reason: 'site' },
  );
}

/** How to hear of changes without coming back. */
function feedsOf(locale: Locale, byTopic: readonly { readonly name: string; readonly path: string }[]): Block[] {
  const { feeds } = getMessages(locale);
  return [
    paragraph(text(feeds.text), { type: 'exemption', reason: 'site' }),
    {
      type: 'list',
      items: [
        [paragraph(link(absoluteUrl(feedPath(locale)), feeds.atom))],
        [paragraph(link(absoluteUrl(jsonFeedPath(locale)), feeds.json))],
      ],
    },
    heading(anchorOf('topics'), feeds.byTopic),
    { type: 'list', items: byTopic.map(({ name, path }) => [paragraph(link(absoluteUrl(path), name))]) },
    paragraph(text(feeds.jsonToo), { type: 'exemption', reason: 'site' }),
  ];
}

/** What was changed on a day, and in which documents. */
function changed(what: string, documents: readonly { readonly path: string | undefined; readonly title: string }[]): Block[] {
  const names = documents.map(({ path, title }) => [
    path === undefined ? paragraph(text(title), { type: 'exemption', reason: 'site' }) : paragraph(link(path, title)),
  ]);
  return [paragraph(text(what), { type: 'exemption', reason: 'site' }), { type: 'list', items: names }];
}

function mapOf(answers: readonly MapAnswer[]): Block {
  return {
    type: 'list',
    items: answers.map(({ answer, leadsTo, path, next }) => [
      paragraph(link(path, `${answer} → ${leadsTo}`)),
      ...(next.length > 0 ? [mapOf(next)] : []),
    ]),
  };
}

function publish(locale: Locale, name: Parameters<typeof getListPage>[1], blocks: readonly Block[]): Published {
  const { path, title, summary } = getListPage(locale, name);
  const { published, modified } = listDates().get(path) ?? spanOf([]);
  const answer = [paragraph(text(summary), { type: 'exemption', reason: 'navigation' })];
  const dates = { published, modified, overdue: false, changes: [] };
  return { type: 'list', locale, path, title, summary, description: summary, answer, blocks, sources: [], related: [], ...dates };
}
