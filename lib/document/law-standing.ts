import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** What is known of a law; days are `YYYY-MM-DD`. */
interface KnownOfLaw {
  readonly locale: Locale;
  readonly adopted?: string | undefined;
  readonly adoptedBy?: string | undefined;
  readonly inForce?: string | undefined;
  readonly isInForce: boolean | undefined;
  readonly amended: readonly string[];
  readonly copies: readonly string[];
  readonly caution?: string | undefined;
  readonly reviewed: string;
}

/** What stands below each article of a law, in a few words: whether it applies, what to be careful about, when that was checked. */
export function lawStanding({ locale, inForce, isInForce, copies, caution, reviewed }: Omit<KnownOfLaw, 'amended'>): string {
  const messages = getMessages(locale);
  // Before its day, and where no stored copy shows it in force, only the day itself tells.
  const standing =
    inForce !== undefined && (!isInForce || copies.length === 0)
      ? `${isInForce ? messages.inForceSince : messages.inForceFrom} ${formatDay(locale, inForce)}`
      : isInForce
        ? messages.inForce
        : messages.inCopies;
  return [standing, caution, `${messages.statusChecked} ${formatDay(locale, reviewed)}`].filter(Boolean).join(' · ');
}

/** What is known of a law, each fact with its name: since when it is in force, which text was read, what to be careful about. */
export function lawFacts(law: KnownOfLaw): { readonly name: string; readonly value: string }[] {
  const { locale, adopted, adoptedBy, inForce, isInForce, amended, copies, caution, reviewed } = law;
  const messages = getMessages(locale);
  const days = (list: readonly string[]): string => list.map((day) => formatDay(locale, day)).join(messages.listComma);
  const facts: [name: string, value: string | undefined][] = [
    [messages.adopted, [adopted === undefined ? '' : days([adopted]), adoptedBy].filter(Boolean).join(messages.comma)],
    inForce === undefined
      ? // The caution then says which text it is.
        [messages.inForceUnknown, caution === undefined ? messages.notInFacts : undefined]
      : [isInForce ? messages.inForceSince : messages.inForceFrom, days([inForce])],
    [messages.amended, days(amended)],
    // A text that we have a caution about was read, even where no day of a copy is known.
    [messages.textRead, days(copies) || (caution === undefined ? messages.textNotRead : undefined)],
    [messages.caution, caution],
    [messages.statusChecked, days([reviewed])],
  ];
  return facts.flatMap(([name, value = '']) => (value === '' ? [] : [{ name, value }]));
}
