import type { Locale } from './locale.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The words of the interface. Chinese is typed by the English keys, so none can be missing. */
export type Messages = typeof en;

const messages: Readonly<Record<Locale, Messages>> = { en, zh };

/** The words of the interface in one language. */
export function getMessages(locale: Locale): Messages {
  return messages[locale];
}
