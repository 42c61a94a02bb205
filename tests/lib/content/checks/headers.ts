import { readFileSync } from 'node:fs';
import type { Code } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checks } from '#lib/content/check.ts';
import { edited, soundContent } from '../example-content.ts';

/**
 * The header of a check is the docstring of its function: what it asks for, then examples.
 * Each is an edit of the sound content that `passes` or `fails`; behind an edit that fails
 * stands what the check then prints:
 *
 * ```fails pages/about.en.md
 * -what stands in the file, once
 * +what an author writes instead
 * content/pages/about.en.md:9:1: what is wrong
 * ```
 *
 * A file with lines to add only is a new one, `about.{en,zh}.md` are two files with the
 * same edit, and `without pages/about.en.md` takes a file away.
 */
export interface CheckHeader {
  /** The rule id of the check. */
  readonly id: string;
  /** What it asks for, in Markdown. */
  readonly asks: string;
  readonly examples: readonly Example[];
}

/** An edit of the sound content, and what a check says of it. */
export interface Example {
  readonly verdict: 'passes' | 'fails';
  /** Which files are edited. */
  readonly where: string;
  /** Lines that begin with `-` or `+`. */
  readonly edit: string;
  /** What the check prints; nothing for an example that passes. */
  readonly says: string;
}

/** The headers of all checks, in the order of their list. */
export function readHeaders(): CheckHeader[] {
  return Object.entries(checks).map(([id, { name }]) => {
    const source = readFileSync(`lib/content/checks/${id}.ts`, 'utf8');
    const [, comment = ''] = new RegExp(`/\\*\\*\\n((?: \\*.*\\n)+) \\*/\\nexport function ${name}\\(`, 'u').exec(source) ?? [];
    const header = comment.replaceAll(/^ \* ?/gmu, '');
    const fences = unified()
      .use(remarkParse)
      .parse(header)
      .children.filter((node) => node.type === 'code');
    const asks = header.slice(0, fences[0]?.position?.start.offset).trim().replaceAll('\n', ' ');
    return { id, asks, examples: fences.map(exampleOf) };
  });
}

function exampleOf({ lang, meta, value }: Code): Example {
  if (lang !== 'passes' && lang !== 'fails') throw new Error(`An example passes or fails, and is not ${lang}.`);
  const lines = value.split('\n').filter(Boolean);
  const isEdit = (line: string): boolean => /^[-+]/u.test(line);
  return {
    verdict: lang,
    where: meta ?? '',
    edit: lines.filter(isEdit).join('\n'),
    says: lines.filter((line) => !isEdit(line)).join('\n'),
  };
}

/** The sound content after the edit of an example. */
export function contentAfter({ where, edit }: Example): Readonly<Record<string, string>> {
  const [, without, pattern = ''] = /^(without )?(\S+)$/u.exec(where) ?? [];
  const [, before, choices, after] = /^(.*)\{(.*)\}(.*)$/u.exec(pattern) ?? [];
  const names = choices === undefined ? [pattern] : choices.split(',').map((choice) => `${before}${choice}${after}`);
  if (without !== undefined) return Object.fromEntries(Object.entries(soundContent).filter(([name]) => !names.includes(name)));
  const linesOf = (mark: string): string[] => edit.split('\n').flatMap((line) => (line.startsWith(mark) ? line.slice(1) : []));
  const [passage, replacement] = [linesOf('-'), linesOf('+').join('\n')];
  let content = soundContent;
  for (const name of names) {
    content = passage.length === 0 ? { ...content, [name]: replacement } : edited(name, passage.join('\n'), replacement, content);
  }
  return content;
}

/** The page of all headers, for those who write content or a check. */
export function documentChecks(headers: readonly CheckHeader[]): string {
  const sections = headers.map(({ id, asks, examples }) => [`## content:${id}`, asks, ...examples.map(describeExample)].join('\n\n'));
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# What the content check asks for

\`npm run check:content\` prints each problem as \`file:line:column: what is wrong [rule]\`. Below is each rule that looks at more than one passage: what it asks for, and edits of a small example site (\`tests/lib/content/example-content.ts\`) that pass and that fail. \`content:form\` is what is wrong with one file alone, such as a field that is missing: its sentence says what to write.

To add a rule: a file in \`lib/content/checks/\`, with its function and, as the docstring of that, what stands here; and a line in the list of \`lib/content/check.ts\`. The examples are run as tests. This page is made of those docstrings: \`npx vitest run -u --project lib tests/lib/content/checks/headers.test.ts\`.`;

function describeExample({ verdict, where, edit, says }: Example): string {
  const [, without, name = ''] = /^(without )?(\S+)$/u.exec(where) ?? [];
  const head = `${verdict === 'passes' ? 'Passes' : 'Fails'} ${without === undefined ? `in \`${name}\`:` : `without \`${name}\`:`}`;
  return [head, ...(edit === '' ? [] : [fenced('diff', edit)]), ...(says === '' ? [] : [fenced('text', says)])].join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
