import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { getMessages } from '#lib/i18n/messages.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { findChromium, launchChromium } from '../../../tests/browser/chromium.ts';

// Draws public/share anew: node docs/pictures/share/draw.ts

/** What each picture says below its sketch. */
const topics: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  card: { zh: '社保卡', en: 'The card' },
  code: { zh: '医保码', en: 'The code' },
  work: { zh: '上班和参保', en: 'At work' },
  moving: { zh: '人在外地', en: 'Elsewhere' },
  message: { zh: '假短信', en: 'Fake texts' },
  place: { zh: '到哪里办', en: 'Where' },
  law: { zh: '法律', en: 'The law' },
};

const here = import.meta.dirname;
const out = path.join(here, '../../../public/share');

/** Everything stands in the middle 630 px, which is the square that chat apps cut out. */
const style = `
  body { margin: 0; background: #edf4f2; color: #0b5a4c; font-family: 'Noto Sans SC', sans-serif; font-weight: 700; text-align: center; line-height: 1; }
  .share { width: 570px; height: 580px; padding: 50px 315px 0; }
  .share svg { height: 290px; }
  .share p { margin: 36px 0 0; font-size: 106px; white-space: nowrap; }
  .share small { display: block; margin-top: 36px; font-size: 46px; color: #17201d; }
  .square svg { width: 272px; margin: 65px 14px; }`;

/** Packs what Chromium drew: flat colours need no filter, and 64 steps of each channel are enough for edges. */
function pack(screenshot: Buffer): Buffer {
  const picture = PNG.sync.read(screenshot);
  for (const [at, value] of picture.data.entries()) picture.data[at] = Math.min(255, Math.round(value / 4) * 4);
  return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

mkdirSync(out, { recursive: true });
const browser = await launchChromium(await findChromium());
const page = await browser.newPage();
for (const [topic, words] of Object.entries(topics)) {
  const sketch = readFileSync(path.join(here, `${topic}.svg`), 'utf8');
  await page.setViewportSize({ width: 300, height: 300 });
  await page.setContent(`<style>${style}</style><div class="square">${sketch}</div>`);
  writeFileSync(path.join(out, `${topic}-square.png`), pack(await page.screenshot()));
  await page.setViewportSize({ width: 1200, height: 630 });
  for (const locale of locales) {
    const { siteName } = getMessages(locale);
    await page.setContent(
      `<html lang="${locale}"><style>${style}</style><div class="share">${sketch}<p>${words[locale]}</p><small>${siteName}</small></div>`,
    );
    writeFileSync(path.join(out, `${topic}-${locale}.png`), pack(await page.screenshot()));
  }
}
await browser.close();
