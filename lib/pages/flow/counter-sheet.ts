import { encode } from 'uqr';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath, sheetPath, stepsPath } from '#lib/site/paths.ts';
import { rubyOf } from '#lib/text/ruby.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { getOutcomeStep, listOutcomeSteps, outcomeText } from './outcome.ts';
import { makePage } from '#lib/pages/page.ts';

/** Every language and outcome of the flow. */
export function listOutcomeParams(): { locale: Locale; answers: string[] }[] {
  return locales.flatMap((locale) => listOutcomeSteps().map((answers) => ({ locale, answers: [...answers] })));
}

/** The sheet of an outcome, which searches shall not find in place of the step: the step, its full address with the QR code, and for readers of English the request character by character. */
export function getSheetPage({ locale, answers }: { locale: Locale; answers: string[] }, day: string) {
  const step = getOutcomeStep(locale, answers, day);
  const { flow, counterSheet, sheetOf, sheetSummary: summary } = getMessages(locale);
  const page = { locale, path: sheetPath(answers), title: sheetOf(step.title), summary, robots: { index: false as const } };
  const way = [
    { name: flow, path: stepsPath },
    { name: step.title, path: step.path },
    { name: counterSheet, path: page.path },
  ];
  const address = absoluteUrl(localizePath(locale, step.path));
  const request = locale === 'en' ? rubyOf(step.request.chinese) : undefined;
  return { ...makePage(page, way), sheet: { step, address, code: qrCodeOf(address), request } };
}

/** One outcome as plain text with its full address, by the answers that lead to it. */
export function getOutcomeText(locale: Locale, answers: readonly string[], day: string): string {
  const step = getOutcomeStep(locale, answers, day);
  return outcomeText(step, absoluteUrl(localizePath(locale, step.path)));
}

/**
 * The QR code of an address as one SVG path, a line to be drawn one unit wide along each row of dark squares, and how many units
 * wide the code is, its quiet zone included; medium error correction, so that a creased print still scans.
 */
export function qrCodeOf(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const lines = data.map((row, y) => {
    const squares = row.map((isDark) => (isDark ? 'h' : 'm')).join('');
    const line = squares.replace(/m+$/, '').replaceAll(/(.)\1*/g, (run, step) => `${step}${run.length}${step === 'm' ? ' 0' : ''}`);
    return line === '' ? '' : `M0 ${y + 0.5}${line}`;
  });
  return { path: lines.join(''), size };
}
