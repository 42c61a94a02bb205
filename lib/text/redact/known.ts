const date = String.raw`(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;

/** Numbers that are known by their digits: of a mobile telephone, an identity card of today and of before 1999, a bank card of China. */
const known = [
  /^1[3-9]\d{9}$/u,
  new RegExp(String.raw`^\d{6}(?:19|20)\d\d${date}\d{3}[\dX]$`, 'u'),
  new RegExp(String.raw`^\d{8}${date}\d{3}$`, 'u'),
  /^62\d{14,17}$/u,
];

/** Tells whether digits are a number that is known by them, however they were taken apart; an `X` may end that of an identity card. */
export function isKnown(digits: string): boolean {
  return known.some((number) => number.test(digits));
}
