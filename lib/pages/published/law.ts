import type { Block, Inline } from '#lib/document/blocks.ts';
import { allInlines } from '#lib/document/walk.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listSourcesOf } from '#lib/content/compose/sources.ts';
import type { Law, LawArticle } from '#lib/pages/law.ts';
import { anchorOf } from '#lib/site/paths.ts';
import { factList, heading, link, text } from './blocks.ts';
import type { Published } from './published.ts';

/** A law: its status, and under the heading of each article what it means, which rests on that article. */
export function publishedLaw(document: Published, law: Law): Published {
  const articles = new Map(law.articles.map(({ anchor, source }) => [anchor, source]));
  let source: string | undefined;
  const blocks = document.blocks.map((block) => {
    if (block.type === 'heading') source = articles.get(block.id);
    return source === undefined ? block : restOn(source, block);
  });
  return whole({ ...document, blocks: [...statusOf(law), ...blocks] });
}

/** An article of a law: its words in both languages, what they mean, and the status of its law. */
export function publishedLawArticle(document: Published, { law }: LawArticle): Published {
  return whole({ ...document, blocks: [...document.blocks, ...statusOf(law)] });
}

/** With the sources that its blocks name by now. */
function whole(document: Published): Published {
  return { ...document, sources: listSourcesOf([...document.answer, ...document.blocks]) };
}

/** A block whose statements name a source where they named none. */
function restOn(id: string, block: Block): Block {
  if (block.type === 'list' || block.type === 'steps')
    return { ...block, items: block.items.map((item) => item.map((each) => restOn(id, each))) };
  if (block.type !== 'paragraph' || [...allInlines([block])].some(({ type }) => type === 'source' || type === 'exemption')) return block;
  return { ...block, children: [...block.children, { type: 'source', id }] };
}

/** Whether a law is in force, since when, and where its official text is. */
function statusOf(law: Law): Block[] {
  const { locale, slug, adopted, adoptedBy, inForce, isInForce, amended, copies, caution, reviewed, database } = law;
  const messages = getMessages(locale);
  const days = (list: readonly string[]): string => list.map((day) => formatDay(locale, day)).join(messages.listComma);
  const adoption = [adopted === undefined ? undefined : formatDay(locale, adopted), adoptedBy].filter((part) => part !== undefined);
  const facts: [name: string, value: string | Inline | undefined][] = [
    [messages.adopted, adoption.length > 0 ? adoption.join(messages.comma) : undefined],
    inForce === undefined
      ? [messages.inForceUnknown, caution === undefined ? messages.notInFacts : undefined]
      : [isInForce ? messages.inForceSince : messages.inForceFrom, formatDay(locale, inForce)],
    [messages.amended, amended.length > 0 ? days(amended) : undefined],
    [messages.textRead, copies.length > 0 ? days(copies) : caution === undefined ? messages.textNotRead : undefined],
    [messages.caution, caution],
    [messages.statusChecked, formatDay(locale, reviewed)],
    [messages.officialText, link(database, new URL(database).host)],
  ];
  const known = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: [typeof value === 'string' ? text(value) : value] }],
  );
  return [heading(anchorOf('law-status'), messages.status), factList(messages.colon, known, [slug])];
}
