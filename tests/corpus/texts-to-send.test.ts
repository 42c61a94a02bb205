import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideType } from '#lib/content/kinds/guide.ts';
import { listSlugs } from '#lib/content/kinds/kind.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getText, listTextParams } from '#lib/pages/chat-text.ts';
import { today } from '#lib/site/clock.ts';
import { guideTextPath, localizePath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';

const day = today();
const texts = listTextParams().map(({ locale, name }) => ({ locale, name, text: getText(locale, name, day) }));

/** English takes two and a half characters for what Chinese says in one; guides and questions are short in both. */
const longestOutcome = { en: 1500, zh: 600 };

it('the texts to send are short and plain, and end with their address', () => {
  const faults = texts.flatMap(({ locale, name, text }) => {
    const [, page = '', part = ''] = /^(guide|questions|more-questions)\.(.+)\.txt$/u.exec(name) ?? [];
    const ofOutcome = `/steps/${name.replace('.txt', '').replaceAll('.', '/')}`;
    const address = page === '' ? ofOutcome : page === 'guide' ? `/guides/${part}` : `/${page}#${part}`;
    const isShort = text.length <= (page === '' ? longestOutcome[locale] : 600);
    const isSound = isShort && !/[\u00AD\u200B\u2060]/u.test(text) && text.endsWith(`\n${absoluteUrl(localizePath(locale, address))}\n`);
    return isSound ? [] : `${locale} ${name} ${text.length}`;
  });
  expect(faults).toEqual([]);
});

it('the text to send of a guide has the title of every step, wherever the guide has it', () => {
  const missing = listSlugs(guideType).flatMap((slug) =>
    locales.flatMap((locale) => {
      const written = readFileSync(`content/guides/${slug}.${locale}.md`, 'utf8');
      const lines = getText(locale, guideTextPath(slug).split('/').at(-1) ?? '', day).split('\n');
      const steps = Array.from(
        written.matchAll(/^\s*(\d+\. )\*\*(.+)\*\*$/gmu),
        ([, number = '', title = '']) => number + title.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1'),
      );
      return steps.filter((step) => !lines.includes(step)).map((step) => `${locale} ${slug}: ${step}`);
    }),
  );
  expect(missing).toEqual([]);
});

it('the text to send of an outcome names every number to call, also where there is no room for what each is for', () => {
  const short = texts.find(({ locale, name }) => locale === 'zh' && name === 'not-registered.employee.txt')?.text;
  expect(short).toContain('\n打哪个电话：12333、12393、12366、12348\n');
  expect(short).toContain('\n要带什么\n');
});
