import type { Block } from '#lib/document/blocks.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getFlowMapPage, type MapAnswer } from '#lib/pages/flow/flow-map.ts';
import { getChangesPage, getComparisonsPage, getGuidesPage, getLawsPage, getListPage, getSourcesPage } from '#lib/pages/lists.ts';
import { spanOf } from '#lib/content/compose/dates.ts';
import { listDates } from '#lib/content/catalogue.ts';
import { heading, link, linkList, paragraph, text } from './blocks.ts';
import type { Published } from './published.ts';

/** The pages that list documents, sources, changes and the ways through the flow. */
export function publishedLists(locale: Locale): Published[] {
  const { colon, sourceKinds } = getMessages(locale);
  const { groups } = getGuidesPage({ locale });
  const { map } = getFlowMapPage({ locale });
  const { sources } = getSourcesPage({ locale });
  const { changes } = getChangesPage({ locale });
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
        heading(kind, sourceKinds[kind]),
        { type: 'list', items: ofKind.map(({ id, title }) => [paragraph(text(title[locale]), { type: 'source', id })]) },
      ]),
      sources,
    ),
    publish(locale, 'changes', [
      {
        type: 'list',
        items: changes.map(({ day, title, path, what }) => [
          paragraph(text(`${formatDay(locale, day)} · `), path === undefined ? text(title) : link(path, title), text(`${colon}${what}`), {
            type: 'exemption',
            reason: 'site',
          }),
        ]),
      },
    ]),
    publish(locale, 'flowMap', [heading('questions', map.question), mapOf(map.answers)]),
  ];
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

function publish(
  locale: Locale,
  name: Parameters<typeof getListPage>[1],
  blocks: readonly Block[],
  sources: Published['sources'] = [],
): Published {
  const { path, title, summary } = getListPage(locale, name);
  const { published, modified } = listDates().get(path) ?? spanOf([]);
  const answer = [paragraph(text(summary), { type: 'exemption', reason: 'navigation' })];
  const dates = { published, modified, overdue: false, changes: [] };
  return { type: 'list', locale, path, title, summary, description: summary, answer, blocks, sources, related: [], ...dates };
}
