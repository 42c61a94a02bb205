import { guideType, type GuideData } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import type { Messages } from '#lib/i18n/messages.en.ts';
import { deadlinePath, guidePath, lawsPath, placesPath, rightsPath, sheetPath, stepPath } from '#lib/site/paths.ts';

/** What the picture that goes with a link is about. */
type Picture = keyof Messages['pictures'];

/** The pictures of guides by what they are about. */
const ofTopics: Readonly<Partial<Record<GuideData['topic'], Picture>>> = {
  medical: 'code',
  contributions: 'work',
  work: 'work',
  foreigners: 'work',
};

/** The pictures of addresses, and of those below them. */
export const picturesByPath: ReadonlyMap<string, Picture> = new Map([
  ...named('message', ['fake-messages', 'fake-calls'], ['message']),
  ...named('moving', ['moving', 'treatment-elsewhere', 'leaving-china'], ['elsewhere', 'moved']),
  ...named('code', ['e-card-and-code-faults'], ['refused', 'fault', 'phone']),
  ...named('work', ['maternity-allowance'], ['not-registered', 'left-job', 'contributions', 'join', 'outside', 'company']),
  ...named('place', ['who-does-what'], []),
  [deadlinePath, 'work'],
  [placesPath, 'place'],
  [rightsPath, 'place'],
  [lawsPath, 'law'],
]);

/** One picture for guides, and for what a first answer in the question flow leads to. */
function named(picture: Picture, guides: readonly string[], answers: readonly string[]): (readonly [string, Picture])[] {
  const paths = [...guides.map(guidePath), ...answers.flatMap((answer) => [stepPath([answer]), sheetPath([answer])])];
  return paths.map((path) => [path, picture]);
}

/** The picture that goes with a link to an address: the one nearest to it, else that of the topic of a guide; the card goes with everything. */
export function pictureOf(path: string): Picture {
  const parts = path.replace(/[?{#].*$/u, '').split('/');
  const upwards = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  const [nearest] = upwards.flatMap((each) => picturesByPath.get(each) ?? []);
  const slug = listSlugs(guideType).find((each) => guidePath(each) === path);
  return nearest ?? (slug === undefined ? undefined : ofTopics[readDocument(guideType, 'en', slug).data.topic]) ?? 'card';
}
