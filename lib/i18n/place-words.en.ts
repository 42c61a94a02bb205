/** What a name is of that is no place with a page of its own: a county of today, one that is no more, an area. */
export type Within = 'county' | 'former' | 'area';

/** Numbers and letters that tell where somebody is: a dialling code, a postcode, a plate of a car, how an ID number begins. */
export const codeKinds = ['dialling', 'postal', 'plate', 'id'] as const;

/** One kind of code. */
export type CodeKind = (typeof codeKinds)[number];

/** Why places are shown beside a name that is none of them: each reason is said to the reader. */
export type SimilarReason =
  /** The reader asks for what is near, which the site cannot know. */
  | 'near'
  /** A development zone, as many cities have one. */
  | 'zone'
  /** A road, a mountain, a building or a company that is named after a place. */
  | 'road'
  /** The reader asks for what is beside a place, or for anything but it. */
  | 'beside'
  /** The name may be that of a company, or another word. */
  | 'word'
  /** They sound alike. */
  | 'sound'
  /** One typing error lies between them. */
  | 'error'
  /** They stand in what was typed. */
  | 'part';

/** The words of the look-up of places, in English. */
export const en = {
  /** A name that is no more, where it is listed. */
  former: (name: string) => `${name}, former name`,
  isIn: {
    county: (name: string, place: string) => `${name} belongs to ${place}.`,
    former: (name: string, place: string) => `${name} is a former name: see ${place}.`,
    area: (name: string, place: string) => `${name} belongs to ${place}.`,
  } satisfies Record<Within, (name: string, place: string) => string>,
  takenFor: (typed: string, name: string) => `We took “${typed}” for ${name}.`,
  notMeant: 'Not the place you mean? Type its whole name, with the city or province.',
  onlyPart: (typed: string, place: string) => `In “${typed}” we recognised only ${place}.`,
  byCode: {
    dialling: (place: string) => `We took what you typed for a dialling code. It leads to ${place}.`,
    postal: (place: string) => `We took what you typed for a postcode. Its first two digits are those of ${place}.`,
    plate: (place: string) => `We took what you typed for a number plate. Its first character is that of ${place}.`,
    id: (place: string) =>
      `We took what you typed for the beginning of an ID number. It is the code of ${place}. Never type a whole ID number on this site.`,
  } satisfies Record<CodeKind, (place: string) => string>,
  severalByCode: {
    dialling: 'We took what you typed for a dialling code. Several places share it. Choose yours:',
    postal: 'We took what you typed for a postcode. Choose your place:',
    plate: 'We took what you typed for a number plate. Choose your place:',
    id: 'What you typed may be the beginning of an ID number or a postcode. Choose your place. Never type a whole ID number on this site:',
  } satisfies Record<CodeKind, string>,
  others: 'Other places with the same name or sound:',
  severalPlaces: (typed: string) => `There are several places called “${typed}”. Choose yours:`,
  areaPlaces: (typed: string) => `“${typed}” covers several places. Choose yours:`,
  onlyPlace: (typed: string) => `The place called “${typed}”:`,
  similar: {
    near: 'This site does not know where you are, and does not look for it.',
    zone: 'Many cities have such a zone. Type the city in front of it, such as “Hefei Economic Development Zone”.',
    road: 'The name of a road, a town, a mountain, a lake, a river, a school, a building or a company does not show which city it is in. Type the city or county.',
    beside: 'What lies near a place, or outside it, may belong to another city. Type that city or county. Your text mentions:',
    word: 'This may also be the name of a company, or another word. If you mean the place:',
    sound: 'Places that sound alike:',
    error: 'Places whose names differ by one letter:',
    part: 'Your text mentions:',
  } satisfies Record<SimilarReason, string>,
  help: 'Type the name of a province, city, county or district, such as Suzhou, Kunshan or 天河区. Or choose your province from the list.',
};

/** The words of the look-up of places. */
export type PlaceWords = typeof en;
