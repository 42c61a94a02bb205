import { LRUCache } from 'lru-cache';
import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath, withField } from '#lib/site/paths.ts';
import { holdsCardNumber } from '#lib/text/redact/redact.ts';
import { longestQuery, noNumber, readTyped, type UserInput } from '#lib/text/user-input.ts';
import type { Reply, Route } from '#lib/server/reply.ts';

/** How many texts are remembered to have no number in them: of an answer that was made before, looking for one is a good part. */
const mostRemembered = 500;

/**
 * Leads away from an address that has a number in it which may be that of an ID, a card or a telephone, to the same one without
 * it: an address stays in the history of a browser, and is sent to others. What answers there asks not to type such a number.
 *
 * @param path the address without its language
 * @param field the field in which a reader typed
 * @param longest its length, in characters
 * @param answer what answers to anything else, and to a form that was not sent
 */
export function leaveNumberOut(
  path: string,
  field: string,
  longest: number,
  locale: Locale,
  answer: (typed: UserInput, isSent: boolean) => Reply,
): Route {
  const harmless = new LRUCache<string, UserInput>({ max: mostRemembered });
  return ({ fields }) => {
    const sent = fields.get(field);
    const typed = read(sent ?? '');
    const isNumber = sent !== noNumber && typed.isNumber;
    if (isNumber) return { kind: 'redirect', location: localizePath(locale, withField(path, field, noNumber)) };
    return answer(typed, sent !== null);
  };

  /** Reads what was typed; what has a number is kept nowhere. */
  function read(sent: string): UserInput {
    const known = harmless.get(sent);
    if (known) return known;
    const typed = readTyped(sent, longest);
    if (!typed.isNumber && sent.length <= longest) harmless.set(sent, typed);
    return typed;
  }
}

/** A query as it was sent, for an address that differs only in its spelling; without all its fields when one of them holds a number as long as that of an ID or a card: any of them may be a day. */
export function queryWithoutNumber(query: string): string {
  const texts = [...new URLSearchParams(query)].flat();
  return texts.some((text) => text !== noNumber && readTyped(text, longestQuery, holdsCardNumber).isNumber) ? '' : query;
}
