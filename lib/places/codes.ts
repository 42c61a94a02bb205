import type { Region } from './place.ts';
import type { CodeKind } from '#lib/i18n/place-words.en.ts';
import type { FoundPlace } from './finding.ts';

/** What a code says, and the places that it may be of. */
export interface ReadCode {
  readonly kind: CodeKind;
  readonly places: readonly FoundPlace[];
}

/** The first two digits of postcodes, with the first two of the code of the region. */
const postcodes = new Map(
  '01:15 02:15 03:14 04:14 05:13 06:13 07:13 10:11 11:21 12:21 13:22 15:23 16:23 20:31 21:32 22:32 23:34 24:34 25:37 26:37 27:37 30:12 31:33 32:33 33:36 34:36 35:35 36:35 40:50 41:43 42:43 43:42 44:42 45:41 46:41 47:41 51:44 52:44 53:45 54:45 55:52 56:52 57:46 61:51 62:51 63:51 64:51 65:53 66:53 67:53 71:61 72:61 73:62 74:62 75:64 81:63 83:65 84:65 85:54 86:54'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words beside a code that say which kind it is. */
const said: readonly (readonly [CodeKind, RegExp])[] = [
  ['id', /身份证(?:号码?)?|\bid(?:\s*card)?(?:\s*number)?\b/iu],
  ['postal', /邮政编码|邮编|\bpost\s*code\b|\bpostal\s*code\b|\bzip(?:\s*code)?\b/iu],
  ['dialling', /电话区号|区号|长途|\barea\s*code\b|\bdiall?ing\s*code\b/iu],
  ['plate', /车牌号?|牌照|号牌|\b(?:number|licen[cs]e|car)\s*plate\b|\bplate\b/iu],
];

/** Words beside a code that say nothing. */
const beside =
  /开头|打头|前[\d两二四六]位|号段|我的|号码|是|的|为|number|starts?\s*with|begins?\s*with|first\s*(?:four|six)\s*digits|\bmy\b|\bis\b/giu;

/** Makes a reader of codes that tell where somebody is. It keeps and gives back nothing of them but the places. */
export function makeCodeReader(
  regions: readonly Region[],
  byCode: ReadonlyMap<string, FoundPlace>,
  spellings: readonly { readonly typed: string; readonly place: string }[],
): (typed: string) => ReadCode | undefined {
  const dialling = new Map<string, FoundPlace[]>();
  const put = (code: string | undefined, place: string): void => {
    const found = byCode.get(place);
    if (code !== undefined && found) dialling.set(code, [...(dialling.get(code) ?? []), found]);
  };
  for (const region of regions) {
    if (region.cities.length === 0) put(region.diallingCode, region.code);
    for (const { code, diallingCode } of region.cities) put(diallingCode, code);
  }
  for (const { typed, place } of spellings) if (/^0\d+$/u.test(typed)) put(typed, place);
  const plates = new Map(spellings.flatMap(({ typed, place }) => (/^\p{Script=Han}$/u.test(typed) ? [[typed, place]] : [])));

  return (typed) => {
    const text = typed.normalize('NFKC');
    if (!/\d|[A-Za-z]/u.test(text)) return undefined;
    const kind = said.find(([, words]) => words.test(text))?.[0];
    const bare = said
      .reduce((left, [, words]) => left.replace(words, ' '), text)
      .replaceAll(beside, ' ')
      .trim();
    const plate = /^(\p{Script=Han})\s*[A-Z](?:[·.\s]*[A-Z\d]{4,6})?$/iu.exec(bare)?.[1];
    const plated = byCode.get(plates.get(plate ?? '') ?? '');
    if (plated) return { kind: 'plate', places: [plated] };
    if (!/^[\d+()（）\s.…*xX#:：~-]+$/u.test(bare)) return undefined;
    const isAbroad = /^(?:\+|00|86[\s-])/u.test(bare);
    const digits = bare.replaceAll(/\D/gu, '');
    const number = isAbroad ? digits.replace(/^(?:00)?86/u, '').replace(/^0*/u, '0') : digits;
    if (number.startsWith('0') && (kind === undefined || kind === 'dialling')) {
      return kind === undefined && number.length === 6 && !isAbroad ? postal(number) : dialled(number);
    }
    const read = [
      kind === 'postal' || kind === 'dialling' ? undefined : identity(number, kind === 'id'),
      kind === 'id' ? undefined : postal(number),
    ];
    return merge(read.filter((each) => each !== undefined));
  };

  function dialled(number: string): ReadCode | undefined {
    const places = [4, 3].map((length) => dialling.get(number.slice(0, length))).find((each) => each !== undefined);
    const isCode = number.length <= 4 || (number.length >= 10 && number.length <= 12) || /^0\d{2,3}12\d{3}$/u.test(number);
    return places && isCode ? { kind: 'dialling', places } : undefined;
  }

  function postal(number: string): ReadCode | undefined {
    const region = byCode.get(`${postcodes.get(number.slice(0, 2)) ?? '??'}0000`);
    return region && number.length === 6 ? { kind: 'postal', places: [region] } : undefined;
  }

  /** The first four or six digits of an ID number; more of them only where they are said to be that. */
  function identity(number: string, isSaid: boolean): ReadCode | undefined {
    // Who goes on, types a year of birth.
    const isLong = number.length === 4 || number.length === 6 || /^\d{6}(?:19|20)\d{2,}$/u.test(number);
    if (!isLong && !(isSaid && number.length >= 2)) return undefined;
    const region = byCode.get(`${number.slice(0, 2)}0000`);
    const city = byCode.get(`${number.slice(0, 4)}00`);
    const isMunicipality = /^(?:11|12|31|50)0[12]/u.test(number);
    const place = city ?? (isMunicipality || isSaid ? region : undefined);
    return place && { kind: 'id', places: [place] };
  }
}

/** Where six digits may be a postcode and the beginning of an ID number, they may mean two places. */
function merge([first, second]: readonly ReadCode[]): ReadCode | undefined {
  if (!first || !second) return first;
  const [own] = first.places;
  const [other] = second.places;
  const isOne = own !== undefined && other !== undefined && (own.code === other.code || own.region?.code === other.code);
  return isOne ? first : { kind: first.kind, places: [...first.places, ...second.places] };
}
