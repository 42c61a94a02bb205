import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { exemptions, type Inline } from '#lib/document/blocks.ts';
import { site } from '#lib/site/site.ts';
import { isBrokenLink, reportLeftovers } from './leftovers.ts';

/** Stands in a line to copy for where the site is reached. */
const siteSign = 'https://SITE';

/** Shapes a run of Markdown into the inlines that the site can show; what it cannot show is added to the file's messages. */
export function toInlines(file: VFile, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node, index): Inline | Inline[] => {
    const at = node.position?.start;
    switch (node.type) {
      case 'text': {
        reportLeftovers(file, node);
        if (!/[\r\n]/u.test(node.value)) return { type: 'text', value: node.value };
        const [before] = /\S$/u.exec(wordsOf(nodes.slice(0, index))) ?? [''];
        const [after] = /^\S/u.exec(wordsOf(nodes.slice(index + 1))) ?? [''];
        return { type: 'text', value: joinLines(node.value, before, after) };
      }
      case 'inlineCode':
        return { type: 'code', value: node.value.replaceAll(siteSign, site.origin), at };
      case 'strong':
        return { type: 'strong', children: toInlines(file, node.children) };
      case 'link':
        return { type: 'link', href: node.url, children: toInlines(file, node.children), at };
      case 'footnoteReference': {
        const reason = exemptions.find((each) => each === node.identifier);
        return reason ? { type: 'exemption', reason, at } : { type: 'source', id: node.identifier, at };
      }
      case 'html':
        file.message('raw HTML is not used in content: write it in Markdown', at, 'raw-html');
        return [];
      case 'textDirective':
        // What follows `] (tel` or `] (https` is a link with a space too many, which is reported as that.
        if (isBrokenLink(file, node)) return [];
        file.message(`a colon right before a letter or digit has a meaning of its own here: write \`\\:${node.name}\``, at, 'colon');
        return [];
      default:
        file.message(`${nameOf(node)} has no place in content: use plain words, **bold** and links`, at, 'inline-kind');
        return [];
    }
  });
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => toString(node)).join('');
}

/**
 * Puts a text that the author broke into lines on one line, given the characters
 * around it. A line break is a space, except after a Chinese character or mark that no
 * Latin letter or digit follows.
 */
function joinLines(text: string, before: string, after: string): string {
  const joined = `${before}${text}${after}`
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?<=[\p{Script=Han}，。；：、！？（）《》])\n\s*(?![\p{Script=Latin}\d])/gu, '')
    .replaceAll(/(?<=[“”])\n\s*(?=[\p{Script=Han}，。；：、！？（）《》])/gu, '')
    .replaceAll(/\n\s*/gu, ' ');
  return joined.slice(before.length, joined.length - after.length);
}

const names: Readonly<Record<string, string>> = {
  emphasis: 'emphasis in italics',
  image: 'a picture',
  imageReference: 'a picture',
  code: 'code',
  thematicBreak: 'a rule',
  definition: 'a link by reference',
  linkReference: 'a link by reference',
  delete: 'struck-out text',
  break: 'a forced line break',
};

/** What a node of Markdown is, in an author's words. */
export function nameOf({ type }: Node): string {
  return names[type] ?? `\`${type}\``;
}
