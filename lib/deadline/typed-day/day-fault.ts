/** A part that a day is made of. */
type DayPart = 'year' | 'month' | 'day';

/** A calendar other than the one that everybody's papers use. */
export type OtherCalendar = 'lunar' | 'minguo' | 'japanese' | 'buddhist' | 'islamic' | 'hebrew' | 'persian' | 'french-republican';

/** Why there is no such day in the calendar. */
export type Impossibility =
  | { readonly of: 'month'; readonly year: number | undefined; readonly month: number; readonly most: number }
  | { readonly of: 'months' }
  | { readonly of: 'zero' }
  | { readonly of: 'year'; readonly year: number; readonly most: number }
  | { readonly of: 'weeks'; readonly year: number; readonly most: number };

/**
 * Why a typed text is not answered at once: what is wrong with it, or what is asked about it.
 * `days` are the days that may be meant, each as `YYYY-MM-DD`, the likeliest first.
 */
export type DayFault =
  | { readonly kind: 'empty' | 'long' | 'number' | 'early' }
  | { readonly kind: 'unclear' | 'month-name'; readonly what: string }
  | { readonly kind: 'impossible'; readonly why: Impossibility }
  | { readonly kind: 'future'; readonly day: string; readonly latest: string }
  /** The parts that were left out. */
  | { readonly kind: 'missing'; readonly parts: readonly DayPart[]; readonly days: readonly string[] }
  /** Its numbers can be read in more than one order; more than one day was typed; its words may mean more than one; they are hardly meant to the day; it is not in the week beside it. */
  | { readonly kind: 'order' | 'several' | 'which' | 'about' | 'week'; readonly days: readonly string[] }
  /** It is another day in China at the time that was typed. */
  | { readonly kind: 'zone'; readonly days: readonly string[] }
  /** It is no such day of the week. */
  | { readonly kind: 'weekday'; readonly days: readonly string[] }
  | { readonly kind: 'calendar'; readonly calendar: OtherCalendar; readonly days: readonly string[] }
  /** A day among words that we do not know: what was typed. */
  | { readonly kind: 'words'; readonly what: string; readonly days: readonly string[] }
  /** A last day was typed, such as the heading of our own answer. */
  | { readonly kind: 'last-day'; readonly lastDay: string; readonly days: readonly string[] };

/** The days that may be meant, to choose from; none where nothing is asked. */
export function daysOf(fault: DayFault): readonly string[] {
  return 'days' in fault ? fault.days : [];
}
