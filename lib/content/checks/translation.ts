import { allBlocks, allInlines } from '#lib/document/walk.ts';
import type { AuthoredBlock } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { commonFacts } from '#lib/content/parse/fields.ts';
import type { Corpus, Entry } from '#lib/content/corpus.ts';
import { languageNames, locales, otherLocale } from '#lib/i18n/locale.ts';

/**
 * Every document is there in both languages, and both say the same: equal facts, and section by section the same
 * anchors, sources, links and shapes of blocks. A document whose file has a fault is not compared.
 *
 * ```fails without pages/about.zh.md
 * content/pages/about.en.md:1:1: the translation is missing: content/pages/about.zh.md
 * ```
 * ```passes pages/about.en.md
 * -title: About
 * +title: About this site and its editors
 * ```
 * ```fails pages/about.en.md
 * -reviewed: 2026-11-22
 * +reviewed: 2026-11-23
 * content/pages/about.en.md:4:11: `reviewed` is "2026-11-23" here but "2026-11-22" in content/pages/about.zh.md
 * ```
 * ```fails pages/about.en.md
 * -## Report {#report}
 * +## Report {#reporting}
 * content/pages/about.en.md:11:1: the sections differ: `#reporting` stands here where content/pages/about.zh.md has `#report`
 * ```
 * ```fails guides/lost-card.en.md
 * -2. **Ask for a new card**
 * +2. **Ask for a new card**
 * +3. Wait: see [cards](/compare/cards).[^law-1]
 * content/guides/lost-card.en.md:18:1: the section `#steps` has other blocks than in content/guides/lost-card.zh.md: a numbered list of 3 is only in English; a paragraph is only in English; a numbered list of 2 is only in 中文
 * content/guides/lost-card.en.md:18:1: the section `#steps` has other sources than in content/guides/lost-card.zh.md: [^law-1] is only in English
 * content/guides/lost-card.en.md:18:1: the section `#steps` has other links than in content/guides/lost-card.zh.md: /compare/cards is only in English
 * ```
 */
export function checkTranslation({ entries, files }: Corpus): void {
  const names = new Set(files.map(({ path }) => path));
  for (const { file, locale } of entries) {
    const other = file.path.replace(`.${locale}.md`, `.${otherLocale(locale)}.md`);
    if (!names.has(other)) file.message(`the translation is missing: ${other}`, { line: 1, column: 1 });
  }
  const [first] = locales;
  const sound = entries.filter(isSound);
  const others = new Map(sound.filter(({ locale }) => locale !== first).map((entry) => [keyOf(entry), entry]));
  for (const entry of sound) {
    const other = entry.locale === first ? others.get(keyOf(entry)) : undefined;
    if (!other) continue;
    compareFacts(entry, other);
    compareSections(entry, other);
  }
}

/** A document whose file has no fault. */
type SoundEntry = Entry & { readonly document: NonNullable<Entry['document']> };

function isSound(entry: Entry): entry is SoundEntry {
  return entry.document !== undefined;
}

/** The same for both languages of a document. */
function keyOf({ type, slug }: Entry): string {
  return `${type.folder}/${slug}`;
}

function compareFacts(first: SoundEntry, second: SoundEntry): void {
  for (const name of new Set([...commonFacts, ...(first.type.facts ?? [])])) {
    const path = name.split('.');
    const [one, two] = [first, second].map(({ document }) => JSON.stringify(path.reduce<unknown>(fieldOf, document.data)));
    if (one !== two) {
      second.file.message(`\`${name}\` is ${two} here but ${one} in ${first.file.path}`, second.document.pointOf(path));
    }
  }
}

/** A field of a group; of a list of groups, that field of each. */
function fieldOf(group: unknown, name: string): unknown {
  if (Array.isArray(group)) return group.map((each) => fieldOf(each, name));
  return (group as Readonly<Record<string, unknown>> | undefined)?.[name];
}

function compareSections(first: SoundEntry, second: SoundEntry): void {
  const [one, two] = [sectionsOf(first), sectionsOf(second)];
  if (one.map(({ id }) => id).join(' ') !== two.map(({ id }) => id).join(' ')) {
    const index = two.findIndex((section, place) => section.id !== one[place]?.id);
    const section = two[index] ?? two.at(-1);
    const [here, there] = [two[index]?.id, one[index === -1 ? two.length : index]?.id];
    second.file.message(
      `the sections differ: ${here ? `\`#${here}\`` : 'the end of the text'} stands here where ${first.file.path} has ${there ? `\`#${there}\`` : 'its end'}`,
      section?.at,
    );
    return;
  }
  two.forEach((section, index) => {
    for (const [what, items] of Object.entries(section.contents)) {
      const theirs = one[index]?.contents[what] ?? [];
      const [only, lacking] = [difference(items, theirs), difference(theirs, items)];
      if (only.length + lacking.length === 0) continue;
      const details = [
        ...only.map((item) => `${item} is only in ${languageNames[second.locale]}`),
        ...lacking.map((item) => `${item} is only in ${languageNames[first.locale]}`),
      ];
      const name = section.id === '' ? 'the answer' : `the section \`#${section.id}\``;
      second.file.message(`${name} has other ${what} than in ${first.file.path}: ${details.join('; ')}`, section.at);
    }
  });
}

/** The items that others lack, each as often as they lack it. */
function difference(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const index = rest.indexOf(item);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

/** Section by section, what must be the same in both languages, by the word for it. */
function sectionsOf({ document: { answer, blocks } }: SoundEntry) {
  const start = { id: '', at: answer[0]?.at ?? { line: 1, column: 1 }, below: answer };
  const rest = splitAtHeadings(blocks).flatMap(({ heading, below }) => (heading ? { id: heading.id, at: heading.at, below } : []));
  return [start, ...rest].map(({ id, at, below }) => {
    const inlines = [...allInlines(below)];
    const contents: Readonly<Record<string, readonly string[]>> = {
      blocks: [...allBlocks(below)].map(shapeOf),
      sources: inlines.flatMap((inline) =>
        inline.type === 'source' ? `[^${inline.id}]` : inline.type === 'exemption' ? `[^${inline.reason}]` : [],
      ),
      links: inlines.flatMap((inline) => (inline.type === 'link' ? inline.href : [])),
    };
    return { id, at, contents };
  });
}

function shapeOf(block: AuthoredBlock): string {
  switch (block.type) {
    case 'list':
    case 'steps':
      return `a ${block.type === 'steps' ? 'numbered list' : 'list'} of ${block.items.length}`;
    case 'table':
      return `a table of ${count(block.rows, 'row')} and ${count(block.columns, 'column')}`;
    case 'note':
      return block.faults.length > 0 ? `a note on faults ${block.faults.join(' ')}` : 'a note';
    case 'sketch':
      return `the sketch \`${block.of}\``;
    case 'notice':
      return `the notice ${block.slug}`;
    case 'dated':
      return `what is shown ${block.shown} ${block.day}`;
    default:
      return `a ${block.type}`;
  }
}

function count(items: readonly unknown[], word: string): string {
  return `${items.length} ${word}${items.length === 1 ? '' : 's'}`;
}
