import { blocksOnDay, compose } from '#lib/content/compose/compose.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { pageType } from '#lib/content/kinds/page.ts';
import type { AuthoredBlock, Heading } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { allBlocks, allInlines, plainBlocks, plainText } from '#lib/document/walk.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { lines, type LineName } from '#lib/site/lines.ts';
import { guidePath, guideTextPath, localizePath, moreQuestionsPath, questionsPath, textPath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { getOutcomeText } from './flow/counter-sheet.ts';
import { listOutcomeSteps } from './flow/outcome.ts';

/** The pages each of whose headings of level 3 is a question. */
export const questionPages: readonly string[] = [questionsPath, moreQuestionsPath];

/** A question of the pages of questions, with the blocks of its answer, the link at its end left out: that names where to go on. */
interface Question {
  readonly heading: Heading;
  readonly title: string;
  readonly answer: readonly AuthoredBlock[];
}

/** What stands below each heading of a document, without the link that a paragraph ends with. */
export function listSayings(blocks: readonly AuthoredBlock[]): Question[] {
  return splitAtHeadings(blocks).flatMap(({ heading, below }) =>
    heading ? { heading, title: plainText(heading.children), answer: below.map(withoutLastLink) } : [],
  );
}

/** A paragraph without the link that it ends with: that names where to go on, and is no part of what it says. */
function withoutLastLink(block: AuthoredBlock): AuthoredBlock {
  return block.type === 'paragraph' && block.children.length > 1 && block.children.at(-1)?.type === 'link'
    ? { ...block, children: block.children.slice(0, -1) }
    : block;
}

/** The texts to send of the questions of a page, as it lists them; none for a page without questions. */
export function listQuestionTexts(locale: Locale, slug: string): { readonly title: string; readonly path: string }[] {
  if (!questionPages.includes(pageType.path(slug))) return [];
  const questions = listSayings(readDocument(pageType, locale, slug).blocks).filter(({ heading }) => heading.depth === 3);
  return questions.map(({ heading, title }) => ({ title, path: textPath([slug, heading.id]) }));
}

/** The names of the files of all texts to send, such as `lost.self.txt`, `guide.lost-card.txt`, `questions.lost.txt`. */
export function listTextParams(): { locale: Locale; name: string }[] {
  const questions = listSlugs(pageType).flatMap((slug) => listQuestionTexts('en', slug).map(({ path }) => path));
  const paths = [...listOutcomeSteps().map(textPath), ...listSlugs(guideType).map(guideTextPath), ...questions];
  return locales.flatMap((locale) => paths.map((path) => ({ locale, name: path.split('/').at(-1) ?? '' })));
}

/** One outcome, guide or question as plain text with its full address, by the name of its file. */
export function getText(locale: Locale, name: string, day: string): string {
  const [first = '', second = '', ...more] = name.replace(/\.txt$/u, '').split('.');
  if (guideTextPath(second).endsWith(`/${name}`)) return guideText(locale, second, day);
  if (questionPages.includes(pageType.path(first))) return questionText(locale, first, second, day);
  return getOutcomeText(
    locale,
    [first, second, ...more].filter((part) => part !== ''),
    day,
  );
}

function guideText(locale: Locale, slug: string, day: string): string {
  const guide = compose(guideType, { locale, slug, day });
  const lists = splitAtHeadings(guide.blocks).flatMap(({ heading, below }) => {
    const items = [...allBlocks(below)].flatMap((block) => (block.type === 'steps' ? block.items : []));
    return items.length > 0 ? [{ name: heading ? plainText(heading.children) : '', items }] : [];
  });
  const steps = lists.flatMap(({ name, items }) => [
    lists.length > 1 ? name : getMessages(locale).outcomeParts.first,
    ...items.map(([title], index) => `${index + 1}. ${title ? plainBlocks([title]) : ''}`),
    '',
  ]);
  return textOf({
    locale,
    title: guide.title,
    answer: guide.answer,
    steps,
    called: [...guide.answer, ...lists.flatMap(({ items }) => items.flat())],
    reviewed: guide.reviewed,
    path: guidePath(slug),
  });
}

function questionText(locale: Locale, slug: string, id: string, day: string): string {
  const { data, blocks } = readDocument(pageType, locale, slug);
  const question = listSayings(blocksOnDay(blocks, day)).find(({ heading }) => heading.id === id);
  if (!question) throw new Error(`There is no question ${id} on the page ${slug}; listTextParams names all.`);
  const { title, answer } = question;
  return textOf({ locale, title, answer, steps: [], called: answer, reviewed: data.reviewed, path: `${pageType.path(slug)}#${id}` });
}

interface ChatText {
  readonly locale: Locale;
  readonly title: string;
  readonly answer: readonly AuthoredBlock[];
  /** The titles of its steps, line by line; of several lists, below the heading of each. */
  readonly steps: readonly string[];
  /** Where numbers to call are named. */
  readonly called: readonly AuthoredBlock[];
  readonly reviewed: string;
  readonly path: string;
}

/** Whom to call where an answer names nobody: what is sent stands alone, and each line says what it is for. */
const usualNumbers: readonly string[] = [lines.socialInsurance, lines.medicalInsurance];

/** How many characters people read in a chat. */
const longestText = 600;

/** What is left of an answer when sentences at its end are left out, the longest first; it never ends with a question. */
function shorterOf(locale: Locale, answer: string): string[] {
  const kept = sentencesOf(locale, answer).filter(({ text }) => !/[?？]$/u.test(text));
  return kept.map(({ text, index }) => answer.slice(0, index + text.length)).toReversed();
}

/** Short enough to send in a chat: who reads nothing else knows what to do and whom to call, and where there is room for it, for what and who says so. */
function textOf({ locale, title, answer, steps, called, reviewed, path }: ChatText): string {
  const messages = getMessages(locale);
  const links = [...allInlines(called)].flatMap((inline) => (inline.type === 'link' ? inline.href : []));
  const named = [...new Set(links.filter((href) => href.startsWith('tel:')))].map((href) => href.slice('tel:'.length));
  const numbers = named.length > 0 ? named : usualNumbers;
  const matters = numbers.map((number) => {
    const name = (Object.keys(lines) as LineName[]).find((line) => lines[line] === number);
    const matter = name ? messages.lineMatters[name] : messages.otherMatters[number];
    return matter ? `${number}${messages.colon}${matter}` : number;
  });
  const textWith = (said: string, calls: readonly string[], sender: string): string =>
    [
      title,
      '',
      said,
      '',
      ...steps,
      ...calls,
      '',
      `${sender}${messages.reviewed}${messages.colon}${formatDay(locale, reviewed)}`,
      absoluteUrl(localizePath(locale, path)),
      '',
    ].join('\n');
  const whole = plainBlocks(answer).trim();
  const long = [messages.outcomeParts.call, ...matters.map((line) => `- ${line}`)];
  const short = [`${messages.outcomeParts.call}${messages.colon}${numbers.join(messages.listComma)}`];
  const texts = [
    textWith(whole, long, `${messages.siteName} · `),
    textWith(whole, long, ''),
    textWith(whole, short, ''),
    ...shorterOf(locale, whole).map((said) => textWith(said, short, '')),
  ];
  return texts.find((text) => text.length <= longestText) ?? texts.at(-1) ?? '';
}
