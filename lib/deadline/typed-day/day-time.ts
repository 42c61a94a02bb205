/** What is left of a text without its time, and by how many days the day in China differs from the one beside it. */
interface WithoutTime {
  readonly text: string;
  readonly shift: number;
}

const zone = String.raw`(?:z(?![a-z])|[+-](?:0\d|1[0-4]):?[0-5]\d(?!\d)|(?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d{2})?(?!\d)|(?:utc|gmt)(?![a-z])|cst(?![a-z]))`;
const number = String.raw`(?:\d{1,2}|[零一二三四五六七八九十]{1,3})`;
const partOfDay = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|早|晚)';

/** `T09:00:00+08:00`, `9:00`, `at 9:30 p.m.`. */
const clockTime = new RegExp(
  String.raw`(?:(?<=\d)t|(?<![\d:])(?:at )?)(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?![\d:])(?: ?(?<half>[ap])\.?m(?![a-z])\.?)?(?: ?(?<zone>${zone}))?`,
  'u',
);
/** `20261103T090000Z`, as calendars write it. */
const compactTime = /(?<=\d{8})t(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?(?<zone>z|[+-]\d{4})?(?![\da-z])/u;
/** `9 am`, `at 9pm`. */
const hourOfHalf = /(?<![\d:])(?:at )?(?<hour>\d{1,2}) ?(?<half>[ap])\.?m(?![a-z])\.?/u;
/** `上午9点半`, `9时30分`. */
const chineseTime = new RegExp(
  `${partOfDay}? ?(?<![\\d零一二三四五六七八九十])${number} ?(?:点钟?|时) ?(?:整|半|[一三]刻|${number} ?分钟?)?`,
  'u',
);
const zoneAlone = /(?<![a-z])(?:(?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d{2})?|utc|gmt|cst)(?![a-z\d])|(?<=\d)z(?![a-z\d])/gu;

const minutesOfDay = 24 * 60;
const offsetOfChina = 8 * 60;

/**
 * Takes the time out of a text, and the zone that it is in. A time that there is not is left
 * where it is, to be told as what it is not.
 */
export function withoutTime(typed: string): WithoutTime {
  let text = typed;
  let shift = 0;
  // Twice, because some write from when to when they worked.
  for (const pattern of [clockTime, clockTime, compactTime, hourOfHalf, chineseTime]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { hour = '0', minute = '0', half = '', zone: name } = match.groups ?? {};
    const minutes = minutesOf(Number(hour), Number(minute), half);
    if (minutes === undefined) continue;
    if (name !== undefined) shift = Math.floor((minutes - offsetOf(name) + offsetOfChina) / minutesOfDay);
    text = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  }
  return { text: text.replaceAll(zoneAlone, ' '), shift };
}

function minutesOf(hour: number, minute: number, half: string): number | undefined {
  if (hour > (half === '' ? 23 : 12) || minute > 59 || (half !== '' && hour === 0)) return undefined;
  return (half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}

/** How many minutes a zone is ahead of UTC; who writes CST here means China Standard Time. */
function offsetOf(name: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-]) ?(\d{1,2}):?(\d{2})?/u.exec(name) ?? [];
  if (sign === undefined) return name.includes('cst') ? offsetOfChina : 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
