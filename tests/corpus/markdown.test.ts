import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { assistantFiles } from '#lib/build/outputs/llms.ts';
import { markdownFiles } from '#lib/build/outputs/markdown.ts';
import { listDates } from '#lib/content/catalogue.ts';
import type { Block, Inline } from '#lib/document/blocks.ts';
import { contactWords } from '#lib/document/contact.ts';
import { allRuns } from '#lib/document/walk.ts';
import { locales, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listTextParams } from '#lib/pages/chat-text.ts';
import { listOutcomeParams } from '#lib/pages/flow/counter-sheet.ts';
import { listStepParams } from '#lib/pages/flow/step.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import { listSitemap } from '#lib/pages/sitemap.ts';
import { feedFiles } from '#lib/build/outputs/feeds.ts';
import { answeredAddresses } from '#lib/site/answered.ts';
import { localizePath, markdownPath, sheetPath, stepPath, webArticlePath, wholeTextPath } from '#lib/site/paths.ts';
import { assistantsPath } from '#lib/site/site-files.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';

const day = '2026-11-27';
const documents = listPublished(day);
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
const files = new Map([...markdownFiles(day), ...assistantFiles(day)].map(({ path, from }) => [path, String(from)]));
const trees = new Map([...files].map(([path, text]) => [path, markdown.parse(text)]));
const read = documents.map((document) => {
  const path = markdownPath(document.locale, document.path);
  return { document, path, tree: trees.get(path) ?? { type: 'root', children: [] } };
});

/** What a page writes at the place of each source, so that texts are equal only where they name the same ones at the same places. */
const markOf = (id: string): string => `[^${id}]`;

/** The words of inlines, with their sources. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'children' in inline
        ? wordsOf(inline.children)
        : inline.type === 'text' || inline.type === 'code'
          ? inline.value
          : inline.type === 'source'
            ? markOf(inline.id)
            : '',
    )
    .join('');
}

/** What blocks say, a line for each paragraph, heading and cell. */
function linesOf(blocks: readonly Block[], locale: Locale): string[] {
  const { warning, colon, editorsNote, lawText, lawTranslation } = getMessages(locale);
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
      case 'steps':
        return block.items.flatMap((item) => linesOf(item, locale));
      case 'warning':
        return [`${warning}${colon}${wordsOf(block.title)}`, ...linesOf(block.children, locale)];
      case 'note':
        return [editorsNote, ...linesOf(block.children, locale)];
      case 'sketch':
        return linesOf(block.children, locale);
      case 'statute': {
        const texts = [
          [lawText, block.chinese],
          [lawTranslation, block.english],
        ];
        return (locale === 'zh' ? texts : texts.toReversed()).flat();
      }
      case 'contact':
        return [wordsOf(contactWords(locale, site)).trim()];
      default:
        return [...allRuns([block])].map((run) => wordsOf(run).trim()).filter((line) => line !== '');
    }
  });
}

/** The same of parsed Markdown. */
function linesOfTree(tree: Nodes): string[] {
  const lines: string[] = [];
  visit(tree, ['heading', 'paragraph', 'tableCell'], (node) => {
    const sources = structuredClone(node);
    visit(sources, 'footnoteReference', (reference, index, parent) => {
      if (parent && index !== undefined)
        Object.assign(parent, {
          children: (parent as { children: unknown[] }).children.with(index, {
            type: 'text',
            value: markOf('identifier' in reference ? reference.identifier : ''),
          }),
        });
    });
    lines.push(
      toString(sources)
        .replace(/ \{#[\w-]+\}$/u, '')
        .trim(),
    );
  });
  return lines.filter((line) => line !== '');
}

/** The anchors that Markdown declares. */
function anchorsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/ \{#([\w-]+)\}/gu), ([, anchor = '']) => anchor));
}

function urlsOf(tree: Root): string[] {
  const urls: string[] = [];
  visit(tree, 'link', ({ url }) => void urls.push(url));
  return urls;
}

describe('the Markdown of a document', () => {
  it('says what the document says, in its order, each statement with its sources', () => {
    for (const { document, path, tree } of read) {
      const { locale, title, answer, blocks } = document;
      const said = linesOfTree(tree);
      const expected = [title, ...linesOf([...answer, ...blocks], locale)];
      expect(said.slice(0, expected.length), path).toEqual(expected);
    }
  });

  it('says of each source what kind it is, and shows none that no page has', () => {
    for (const { document, path, tree } of read) {
      const { locale, sources } = document;
      const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
      expect(
        notes.map(({ identifier }) => identifier),
        path,
      ).toEqual(sources.map(({ id }) => id.toLowerCase()));
      for (const [index, note] of notes.entries()) {
        const { kind = 'law', title } = sources[index] ?? {};
        expect(toString(note), path).toContain(`${getMessages(locale).sourceKinds[kind]}${getMessages(locale).colon}${title?.[locale]}`);
      }
    }
  });

  it('begins with the address of its page, its other language and the days that the sitemap has', () => {
    const days = listDates();
    const modified = new Map(listSitemap().map(({ url, lastModified }) => [url, lastModified]));
    for (const { document, path, tree } of read) {
      const [front] = tree.children;
      const fields: unknown = parse(front?.type === 'yaml' ? front.value : '');
      const url = absoluteUrl(localizePath(document.locale, document.path));
      const dates = days.get(document.path);
      expect(fields, path).toMatchObject({ title: document.title, url, published: dates?.published, modified: modified.get(url) });
      expect(fields, path).toMatchObject({ translation: absoluteUrl(markdownPath(otherLocale(document.locale), document.path)), ...dates });
    }
  });
});

it('names the licence of the content where one is set, but for what is not ours', async () => {
  vi.stubEnv('CONTENT_LICENCE', 'CC-BY-4.0');
  vi.resetModules();
  // Whoever comes next in this process finds none.
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  const [{ markdownFiles: made }, { assistantFiles: forAssistants }] = await Promise.all([
    import('#lib/build/outputs/markdown.ts'),
    import('#lib/build/outputs/llms.ts'),
  ]);
  const licensed = [...made(day), ...forAssistants(day)].filter(({ from }) => String(from).includes('CC-BY-4.0')).map(({ path }) => path);
  const ours = documents.filter(({ path }) => path !== webArticlePath).map(({ locale, path }) => markdownPath(locale, path));
  // The whole texts say it where they say what others may use.
  expect(licensed).toEqual([...ours, assistantsPath, ...locales.map(wholeTextPath)]);
  expect([...files.values()].join()).not.toContain('CC-BY-4.0');
});

describe('what assistants read', () => {
  it('leads to nothing that is not there: no address, no anchor', () => {
    const pages = [
      ...documents.map(({ locale, path }) => localizePath(locale, path)),
      ...listStepParams().map(({ locale, answers }) => localizePath(locale, stepPath(answers))),
      ...listOutcomeParams().map(({ locale, answers }) => localizePath(locale, sheetPath(answers))),
      ...listTextParams().map(({ locale, name }) => `/${locale}/text/${name}`),
      ...answeredAddresses,
      ...feedFiles().map(({ path }) => path),
    ];
    const anchors = new Map([...files].map(([path, text]) => [path, anchorsOf(text)]));
    const dead = [...trees].flatMap(([path, tree]) =>
      urlsOf(tree).flatMap((address) => {
        const url = new URL(address);
        if (url.origin !== site.origin) return ['https:', 'tel:', 'mailto:'].includes(url.protocol) ? [] : `${path}: ${address}`;
        const isThere =
          url.hash === '' ? files.has(url.pathname) || pages.includes(url.pathname) : anchors.get(url.pathname)?.has(url.hash.slice(1));
        return isThere ? [] : `${path}: ${address}`;
      }),
    );
    expect(dead).toEqual([]);
  });

  it('has no character that nobody sees', () => {
    expect([...files].filter(([, text]) => /[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('has a list in the form of llmstxt.org: one heading, a quote, links by topic', () => {
    const { children = [] } = trees.get(assistantsPath) ?? {};
    const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
    expect(children.slice(0, first).map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph', 'paragraph']);
    const names = children.slice(first).flatMap((node, index) => {
      if (index % 2 === 0) return node.type === 'heading' && node.depth === 2 ? toString(node) : `no heading: ${toString(node)}`;
      const items = node.type === 'list' ? node.children : [];
      const strange = items.filter(
        ({ children: [item] }) => item?.type !== 'paragraph' || item.children[0]?.type !== 'link' || !/: ./u.test(toString(item)),
      );
      return items.length > 0 && strange.length === 0 ? [] : `no links: ${toString(node)}`;
    });
    expect(names).toEqual([...new Set(names)]);
    expect(names.at(-1)).toBe('Optional');
    expect(names.filter((name) => name.startsWith('no '))).toEqual([]);
  });
});
