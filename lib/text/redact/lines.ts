/**
 * The short numbers that a reader may name: the national lines of the facts and those that everybody knows. A number of 7 or more
 * digits is nobody's hotline.
 */
const shortLines: ReadonlySet<string> = new Set(
  '12333 12393 12366 12329 12345 12348 12351 12338 12355 12315 12320 12377 12381 12388 12301 12306 12328 96110 95588 95533 95599 95566 95555 95559 95580 10086 10010 10000 110 119 120 122'.split(
    ' ',
  ),
);

/** Tells whether digits are a short number that a reader may name. */
export function isLine(digits: string): boolean {
  return shortLines.has(digits.normalize('NFKC'));
}
