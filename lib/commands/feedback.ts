import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFeedback, reasons, type Feedback } from '#lib/feedback/feedback.ts';
import { readAddress } from '#lib/server/listen-address.ts';

/**
 * `npm run feedback`: prints what readers have said, page by page, those with most faults first. Files of several machines can
 * lie in the folder together.
 */
function printFeedback(folder: string): void {
  const pages = Map.groupBy(readAll(folder), ({ page }) => page);
  if (pages.size === 0) return console.log(`Nobody has said anything: ${folder} holds no answers.`);
  const faultsOf = (all: readonly Feedback[]): number => all.filter(isAboutFault).length;
  for (const [page, all] of [...pages].toSorted(([, a], [, b]) => faultsOf(b) - faultsOf(a))) {
    const votes = all.filter((each) => !isAboutFault(each) && each.isUseful !== undefined);
    console.log(
      `${page}  useful ${votes.filter(({ isUseful }) => isUseful).length}, not useful ${votes.filter(({ isUseful }) => !isUseful).length}`,
    );
    for (const reason of [...reasons, undefined]) {
      const said = all.filter((each) => isAboutFault(each) && each.reason === reason);
      if (said.length > 0) console.log(`  ${reason ?? 'no reason'}: ${said.length}`);
      for (const { day, locale, region, words } of said)
        if (words !== undefined) console.log(`    ${[day, locale, region].filter(Boolean).join(' ')}  ${words.replaceAll('\n', ' / ')}`);
    }
  }
}

function isAboutFault({ reason, words }: Feedback): boolean {
  return reason !== undefined || words !== undefined;
}

function readAll(folder: string): Feedback[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return [];
  }
  return names.toSorted().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line) => parseFeedback(line) ?? []),
  );
}

printFeedback(resolve(import.meta.dirname, '../..', readAddress(process.env).feedbackFolder));
