import jsQr from 'jsqr';
import { expect, it } from 'vitest';
import { qrCodeOf } from '#lib/pages/flow/counter-sheet.ts';

/** Draws a code, a few pixels to the unit, and reads it with another program. */
function decode({ path, size }: ReturnType<typeof qrCodeOf>): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        pixels.fill(
          0,
          ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4,
          ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4 + 3,
        );
      }
    }
  }
  return jsQr(pixels, width, width)?.data;
}

it.each([
  'https://example.org/en/steps/lost/child',
  'https://example.org/zh/steps/moved/other-province/other',
  `https://example.org/${'x'.repeat(200)}`,
])('another program reads %s from its code', (address) => {
  expect(decode(qrCodeOf(address))).toBe(address);
});
