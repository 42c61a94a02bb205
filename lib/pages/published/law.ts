import type { Block } from '#lib/document/blocks.ts';
import { lawFacts, lawStanding } from '#lib/document/law-standing.ts';
import { allInlines } from '#lib/document/walk.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listSourcesOf } from '#lib/content/compose/sources.ts';
import type { Title } from '#lib/content/compose/titles.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import type { Law, LawArticle } from '#lib/pages/law.ts';
import { anchorOf } from '#lib/site/paths.ts';
import { factList, heading, link, linkList, paragraph, text } from './blocks.ts';
import type { Published } from './published.ts';

/** The guides that rely on a source, by its id. */
type Guides = ReadonlyMap<string, readonly Title[]>;

/** A law: its status, and under the heading of each article what it means, which rests on that article, how sure that is, and the guides that rely on it. */
export function publishedLaw(document: Published, law: Law, guides: Guides): Published {
  const articles = new Map(law.articles.map(({ anchor, source }) => [anchor, source]));
  const { guidesRelying } = getMessages(law.locale);
  const blocks = splitAtHeadings(document.blocks).flatMap(({ heading: first, whole: section }) => {
    const source = first && articles.get(first.id);
    if (source === undefined) return section;
    const titles = (guides.get(source) ?? []).map(({ path, title }) => ({ path, title }));
    const reliedOn = [paragraph(text(guidesRelying), { type: 'exemption', reason: 'navigation' }), linkList(titles)];
    const standing = paragraph(text(`${lawStanding(law)} · `), link(law.database, new URL(law.database).host), {
      type: 'exemption',
      reason: 'site',
    });
    return [...section.map((block) => restOn(source, block)), standing, ...(titles.length > 0 ? reliedOn : [])];
  });
  return whole({ ...document, blocks: [...statusOf(law), ...blocks] });
}

/** An article of a law: its words in both languages, what they mean, the status of its law, and the guides that rely on it. */
export function publishedLawArticle(document: Published, { law, number }: LawArticle, guides: Guides): Published {
  const titles = guides.get(`${law.slug}-${number}`) ?? [];
  const reliedOn = [heading(anchorOf('guides'), getMessages(law.locale).guidesRelying), linkList(titles)];
  return whole({ ...document, blocks: [...document.blocks, ...statusOf(law), ...(titles.length > 0 ? reliedOn : [])] });
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
  const { locale, slug, database } = law;
  const { colon, officialText, status } = getMessages(locale);
  const facts = [
    ...lawFacts(law).map(({ name, value }) => ({ name, value: [text(value)] })),
    { name: officialText, value: [link(database, new URL(database).host)] },
  ];
  return [heading(anchorOf('law-status'), status), factList(colon, facts, [slug])];
}
