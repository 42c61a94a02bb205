import type { AuthoredBlock, Block } from '#lib/document/blocks.ts';
import { allInlines } from '#lib/document/walk.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { lawArticleType } from '#lib/content/kinds/law-article.ts';
import { articleLabel, articleNumber, lawType, type LawData } from '#lib/content/kinds/law.ts';
import { sourcesFile, type Source } from '#lib/content/kinds/data/sources.ts';
import { remember } from '#lib/content/parse/files.ts';
import { lawPath } from '#lib/site/paths.ts';

/** All sources by id: those of the register, and the laws of the site. */
export function listSources(): ReadonlyMap<string, Source> {
  return remember('the sources', () => {
    const registered = Object.entries(sourcesFile.read()).map(([id, source]): Source => ({ id, ...source }));
    return new Map([...registered, ...listLawSources()].map((source) => [source.id, source]));
  });
}

/** The sources that blocks name, in the order in which they name them first. */
export function listSourcesOf(blocks: readonly Block[]): Source[] {
  const all = listSources();
  const ids = new Set([...allInlines(blocks)].flatMap((inline) => (inline.type === 'source' ? inline.id : [])));
  return [...ids].flatMap((id) => all.get(id) ?? []);
}

/** One language of a law, as its sources are made of it. */
interface LawInOneLanguage {
  readonly data: Pick<LawData, 'name' | 'described' | 'caution' | 'reviewed' | 'database'>;
  readonly blocks: readonly AuthoredBlock[];
}

/**
 * The sources that a law is: itself, by its slug, and each of its articles, `<slug>-<number>`. An article leads to its own page
 * where `own` has its slug, else to its place on the page of the law.
 */
export function sourcesOfLaw(slug: string, en: LawInOneLanguage, zh: LawInOneLanguage, own: ReadonlySet<string>): Source[] {
  const { database: link, reviewed: checked, described = false } = en.data;
  const common = { kind: 'law' as const, link, checked };
  const name = { en: en.data.name, zh: described ? zh.data.name : `《${zh.data.name}》` };
  const caution = {
    en: en.data.caution === undefined ? '' : ` (${en.data.caution})`,
    zh: zh.data.caution === undefined ? '' : `（${zh.data.caution}）`,
  };
  const whole: Source = { ...common, id: slug, title: { en: name.en + caution.en, zh: name.zh + caution.zh }, page: lawPath(slug) };
  const labels = new Map(zh.blocks.flatMap((block) => (block.type === 'heading' ? [[block.id, articleLabel(block)]] : [])));
  const articles = en.blocks.flatMap((block): Source[] => {
    const number = articleNumber(block);
    if (block.type !== 'heading' || number === undefined) return [];
    const article = `${slug}/${block.id}`;
    return [
      {
        ...common,
        id: `${slug}-${number}`,
        title: {
          en: `${name.en}, ${articleLabel(block).toLowerCase()}${caution.en}`,
          zh: `${name.zh}${labels.get(block.id) ?? ''}${caution.zh}`,
        },
        page: own.has(article) ? lawPath(article) : `${lawPath(slug)}#${block.id}`,
      },
    ];
  });
  return [whole, ...articles];
}

/** The sources that the laws of the site are. */
function listLawSources(): Source[] {
  const own = new Set(listSlugs(lawArticleType));
  return listSlugs(lawType).flatMap((slug) => {
    const [en, zh] = (['en', 'zh'] as const).map((locale) => readDocument(lawType, locale, slug));
    return en && zh ? sourcesOfLaw(slug, en, zh, own) : [];
  });
}
