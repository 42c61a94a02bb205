import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** What is known of a law; days are `YYYY-MM-DD`. */
interface KnownOfLaw {
  readonly locale: Locale;
  readonly inForce?: string | undefined;
  readonly isInForce: boolean | undefined;
  readonly copies: readonly string[];
  readonly caution?: string | undefined;
  readonly reviewed: string;
}

/** What stands below each article of a law, in a few words: whether it applies, what to be careful about, when that was checked. */
export function lawStanding({ locale, inForce, isInForce, copies, caution, reviewed }: KnownOfLaw): string {
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
