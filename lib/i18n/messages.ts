import type { Locale } from './locale.ts';
import { en, type Messages } from './messages.en.ts';
import { zh } from './messages.zh.ts';

const messages: Readonly<Record<Locale, Messages>> = { en, zh };

/** The words of the interface in one language. */
export function getMessages(locale: Locale): Messages {
  return messages[locale];
}
