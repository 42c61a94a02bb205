import jsQr from 'jsqr';
import { expect, it } from 'vitest';
import { qrCodeOf } from '#lib/pages/flow/counter-sheet.ts';

/** Draws a code, a few pixels to the unit, and reads it with another program. */
function decode({ path, size }: ReturnType<typeof qrCodeOf>): string | undefined {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, row = '', steps = ''] of path.matchAll(/M0 (\d+)\.5([^M]+)/gu)) {
    let x = 0;
    for (const [, step, units = ''] of steps.matchAll(/([hm])(\d+)/gu)) {
      const end = x + Number(units) * scale;
      const height = step === 'h' ? scale : 0;
      for (let y = Number(row) * scale; y < Number(row) * scale + height; y += 1) {
        for (let dark = x; dark < end; dark += 1) pixels.fill(0, (y * width + dark) * 4, (y * width + dark) * 4 + 3);
      }
      x = end;
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
