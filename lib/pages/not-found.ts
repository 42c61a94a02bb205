import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { homePath } from '#lib/site/paths.ts';
import type { Page } from './page.ts';
import { listFirstTasks } from './text-page.ts';

/** The page for an address below a language that does not exist: what most readers want to do, and a search. */
export function getNotFoundPage({ locale }: { locale: Locale }, day: string) {
  const { notFoundTitle: title, notFoundText: summary } = getMessages(locale);
  return pageOfNoAddress(locale, title, summary, day);
}

/** The page that stands in where something that was sent is not taken. */
export function getRefusedPage({ locale }: { locale: Locale }, day: string) {
  const { refusedTitle: title, refusedText: summary } = getMessages(locale);
  return pageOfNoAddress(locale, title, summary, day);
}

/** It stands at no address of its own, so its header leads to the home page in the other language, and search engines are told nothing. */
function pageOfNoAddress(locale: Locale, title: string, summary: string, day: string) {
  const page: Page = { locale, path: homePath, title, summary, robots: { index: false }, way: [], data: [], meta: [] };
  return { ...page, tasks: listFirstTasks(locale, day) };
}
