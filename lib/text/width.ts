/** How wide words are in ems, to the tenth: a Chinese character is as wide as it is high, and others little more than half of it (UAX 11). */
export function widthOf(words: string): number {
  const ems = Array.from(words, (character): number => (character > '\u00FF' ? 1 : 0.55)).reduce((sum, width) => sum + width, 0);
  return Math.ceil(ems * 10) / 10;
}
