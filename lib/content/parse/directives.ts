import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { AuthoredBlock, Block, DatedBlocks, Inline } from '#lib/document/blocks.ts';
import { isSketchName, sketches } from '#lib/document/sketches.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { site } from '#lib/site/site.ts';
import { day } from './fields.ts';
import { toInlines } from './inlines.ts';

/** Shapes what stands inside a block. */
type Shape = (nodes: readonly (BlockContent | DefinitionContent)[]) => Block[];

/** What an author wrote in a block that begins with colons. */
interface Written {
  readonly file: VFile;
  readonly at: Point | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

/** A block that begins with colons: two when it has no words of its own, three when it has. */
interface Directive {
  readonly form: 'leafDirective' | 'containerDirective';
  /** The attributes that it may have, each with whether it must. */
  readonly attributes: Readonly<Record<string, 'needed' | 'optional'>>;
  /** An example of its title; one without has none. */
  readonly label?: string;
  toBlock(written: Written): AuthoredBlock | undefined;
}

/** Every block that begins with colons, by its name: a new one is an entry here. */
const directives: Readonly<Record<string, Directive>> = {
  note: {
    form: 'containerDirective',
    attributes: { faults: 'optional' },
    toBlock({ file, at, attributes, children }) {
      const faults = (attributes.faults ?? '').split(' ').filter(Boolean).map(Number);
      if (faults.some((fault) => !Number.isInteger(fault) || fault < 1 || fault > 13)) {
        file.message(
          '`faults` must be numbers from 1 to 13 with spaces between them: the faults of the source article that the note settles',
          at,
          'note-faults',
        );
      }
      return { type: 'note', faults, children, at };
    },
  },
  warning: {
    form: 'containerDirective',
    attributes: {},
    label: 'A text message says your card expires?',
    toBlock: ({ title, children, at }) => ({ type: 'warning', title, children, at }),
  },
  sketch: {
    form: 'containerDirective',
    attributes: { of: 'needed' },
    toBlock({ file, at, attributes: { of = '' }, children }) {
      if (!isSketchName(of)) {
        const names = Object.keys(sketches).map((name) => `\`${name}\``);
        file.message(`there is no sketch \`${of}\`: there are ${new Intl.ListFormat('en-GB').format(names)}`, at, 'sketch-name');
        return undefined;
      }
      const items = children.flatMap((block) => (block.type === 'steps' ? block.items : []));
      if (items.length !== sketches[of]) {
        const reason = `the sketch \`${of}\` has ${sketches[of]} numbers: write a numbered list of as many items in it, not of ${items.length}`;
        file.message(reason, at, 'sketch-list');
      }
      return { type: 'sketch', of, children, at };
    },
  },
  until: { form: 'containerDirective', attributes: { day: 'needed' }, toBlock: (written) => toDated('until', written) },
  from: { form: 'containerDirective', attributes: { day: 'needed' }, toBlock: (written) => toDated('from', written) },
  notice: {
    form: 'leafDirective',
    attributes: { slug: 'needed' },
    toBlock({ file, at, attributes: { slug = '' } }) {
      if (slug === '') file.message('a notice needs a slug: `::notice{slug=…}`', at, 'notice-slug');
      return { type: 'notice', slug, at };
    },
  },
  contact: { form: 'leafDirective', attributes: {}, toBlock: ({ at }) => ({ type: 'contact', at }) },
  licence: { form: 'leafDirective', attributes: {}, toBlock: toLicence },
};

/** Under which licence the content is, as this installation sets it; that none is given where it sets none. */
function toLicence({ file, at }: Written): AuthoredBlock {
  const { licenceIs, licenceMissing } = getMessages(locales.find((locale) => file.path.endsWith(`.${locale}.md`)) ?? 'en');
  const { licence } = site;
  const words: Inline[] = licence
    ? [
        { type: 'text', value: licenceIs },
        { type: 'link', href: licence.href, children: [{ type: 'text', value: licence.id }], at },
      ]
    : [{ type: 'text', value: licenceMissing }];
  return { type: 'paragraph', children: [...words, { type: 'exemption', reason: 'site', at }], at };
}

function toDated(shown: DatedBlocks['shown'], { file, at, attributes, children }: Written): DatedBlocks {
  const value = attributes.day ?? '';
  if (!day.safeParse(value).success) {
    file.message(`\`${shown}\` needs a day of the calendar: \`:::${shown}{day=2027-01-01}\``, at, 'dated-day');
  }
  return { type: 'dated', shown, day: value, children, at };
}

/** Shapes a block that begins with colons; what is wrong with it is added to the file's messages. */
export function toDirective(file: VFile, node: ContainerDirective | LeafDirective, shape: Shape): AuthoredBlock | undefined {
  const at = node.position?.start;
  const { name } = node;
  const directive = Object.hasOwn(directives, name) ? directives[name] : undefined;
  if (directive?.form !== node.type) {
    file.message(`\`${name}\` is not a block we know: there are ${usages}`, at, 'directive-name');
    return undefined;
  }
  const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
  for (const key of Object.keys(attributes)) {
    if (!Object.hasOwn(directive.attributes, key)) file.message(`\`${key}\` means nothing on \`${name}\``, at, 'directive-attribute');
  }
  if (node.type === 'leafDirective') {
    const hasWords = node.children.length > 0;
    if (hasWords) file.message(`\`::${name}\` has no words of its own: remove the square brackets`, at, 'directive-title');
    return directive.toBlock({ file, at, attributes, title: [], children: [] });
  }
  const { label, children } = splitLabel(node);
  if (label && directive.label === undefined) {
    file.message(`\`${name}\` has no title: write the words on the line below`, at, 'directive-title');
  } else if (!label && directive.label !== undefined) {
    file.message(`a ${name} needs a title: \`:::${name}[${directive.label}]\``, at, 'directive-title');
  }
  expectClosed(file, node);
  return directive.toBlock({ file, at, attributes, title: label ? toInlines(file, label.children) : [], children: shape(children) });
}

/** How each block is written, in a sentence. */
const usages = new Intl.ListFormat('en-GB').format(
  Object.entries(directives).map(([name, { form, attributes, label }]) => {
    const needed = Object.keys(attributes).filter((key) => attributes[key] === 'needed');
    const fields = needed.map((key) => `{${key}=…}`).join('');
    return `\`${form === 'leafDirective' ? '::' : ':::'}${name}${label === undefined ? '' : '[title]'}${fields}\``;
  }),
);

/** An unclosed block ends where its surroundings end, not with colons. */
function expectClosed(file: VFile, node: ContainerDirective): void {
  const { start, end } = node.position ?? {};
  if (/\n[ \t]*:{3,}[ \t]*$/u.test(String(file).slice(start?.offset, end?.offset))) return;
  file.message(`this ${node.name} is never closed: write a line \`:::\` below it`, start, 'directive-end');
}

/** The title in square brackets, and what stands inside the block. */
function splitLabel({ children }: ContainerDirective): { label: Paragraph | undefined; children: ContainerDirective['children'] } {
  const [first, ...rest] = children;
  const label = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined;
  return { label, children: label ? rest : children };
}
