import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage } from './site.ts';

const paths = [
  '/zh',
  '/zh/guides/lost-card',
  '/en/steps/lost',
  '/zh/steps/lost/child',
  '/en/places/hainan',
  '/zh/search?q=医保卡丢了',
  '/en/deadline/answer?day=2026-02-30',
  '/en/compare/cards',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

it('a screen reader is told of one page of each of eight kinds what stands in heard.txt', async () => {
  const heard: string[] = [];
  for (const path of paths) {
    const { page } = await openPage(browser, path);
    heard.push(path, ...(await listHeard(page)), '');
    await page.context().close();
  }
  // After a change that is meant: npx vitest run tests/browser/heard.test.ts -u, and read what changed.
  await expect(heard.join('\n')).toMatchFileSnapshot('heard.txt');
});

const landmarks = ['banner', 'navigation', 'main', 'region', 'complementary', 'note', 'search', 'form', 'contentinfo'];
const others = ['heading', 'textbox', 'searchbox', 'button', 'DisclosureTriangle', 'table', 'alert'];

/** What is said of the landmarks, headings and controls of a page, all words of what needs hearing at once, and the first links of each landmark. */
async function listHeard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  type Node = (typeof nodes)[number];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = ({ ignored, role }: Node): string => (ignored ? '' : String(role?.value));
  const nameOf = ({ name }: Node): string => String(name?.value ?? '');
  const below = ({ childIds = [] }: Node): Node[] => childIds.flatMap((id) => byId.get(id) ?? []);
  const wordsOf = (node: Node): string =>
    ['StaticText', 'link'].includes(roleOf(node)) ? nameOf(node) : below(node).map(wordsOf).join('');

  const hear = (node: Node, depth: number): string[] => {
    const role = roleOf(node);
    const inside = (next: number): string[] => below(node).flatMap((each) => hear(each, next));
    const line = `${'  '.repeat(depth)}${role} ${nameOf(node)}`.trimEnd();
    if (role === 'link' || others.includes(role)) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined;
      return [level === undefined ? line : line.replace(role, `${role} ${level}`)];
    }
    if (!landmarks.includes(role)) return inside(depth);
    // The answer and what warns of something are heard as a whole.
    if (role === 'note' || role === 'complementary' || /^(?:Answer|答案)$/u.test(nameOf(node))) {
      return [`${line}: ${wordsOf(node).replace(nameOf(node), '')}`];
    }
    let links = 0;
    return [line, ...inside(depth + 1).filter((each) => !each.trimStart().startsWith('link ') || (links += 1) <= 6)];
  };
  return nodes.slice(0, 1).flatMap((root) => hear(root, 0));
}
