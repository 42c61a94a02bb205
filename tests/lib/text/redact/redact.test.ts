import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '#lib/text/redact/redact.ts';

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}

/** Sentences with what must not be left of each, as it is written in it. */
const personal = linesOf('personal.tsv').map((line) => line.split('\t'));
const harmless = linesOf('harmless.txt');

test('there are at least 200 sentences with personal numbers and 100 without', () => {
  expect(personal.length).toBeGreaterThanOrEqual(200);
  expect(harmless.length).toBeGreaterThanOrEqual(100);
});

test.each(personal)('leaves nothing personal of: %s', (sentence = '', ...secrets) => {
  const left = redact(sentence);
  for (const secret of secrets) {
    expect(left).not.toContain(secret);
    for (const [, digits] of secret.matchAll(/(?=(\d{5}))/gu)) expect(left).not.toContain(digits);
  }
});

test.each(harmless)('leaves as it is: %s', (sentence) => {
  expect(redact(sentence)).toBe(sentence);
});

const scripts = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  '٠١٢٣٤٥٦٧٨٩',
  '०१२३४५६७८९',
  '๐๑๒๓๔๕๖๗๘๙',
  '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵',
].map((signs) => Array.from(signs));
const joints = [...Array.from(' -.·/—_　，、,\u200B()*'), '', '', '', '  ', ' - ', '空格', ' dash '];

/** Around a number, as people write. */
const surroundings = [
  ['', ''],
  ['我的号码是', '，请回电'],
  ['my number is ', ', call me'],
  ['打12333没人接，', '。'],
  ['2026年11月24日，', ' 没人管'],
] as const;

test('no digit is left of 7 to 20 digits in any script and grouping', () => {
  const written = fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...scripts), fc.constantFrom(...joints)), { minLength: 7, maxLength: 20 });
  fc.assert(
    fc.property(written, fc.constantFrom(...surroundings), (digits, [before, after]) => {
      const number = digits.map(([digit, script, joint], index) => script[digit] + (index < digits.length - 1 ? joint : '')).join('');
      expect(redact(before + number + after)).toBe(`${before}[号码]${after}`);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['座机\n0571\n8987\n8018', '座机\n[号码]'],
  ['138\n0013\n8000', '[号码]'],
  ['12333\n12345\n12393', '12333\n12345\n12393'],
  ['1. 打12333\n2. 3000元', '1. 打12333\n2. 3000元'],
  ['3800\n4200\n5000', '3800\n4200\n5000'],
  ['交了4500\n2026年11月', '交了4500\n2026年11月'],
])('reads a number on over lines, and lists as lists: %j', (text, left) => {
  expect(redact(text)).toBe(left);
});

test('what is left is not changed a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(redact(redact(text))).toBe(redact(text));
    }),
    { numRuns: 2000 },
  );
});

test.each(['_', '1', 'a_', '１', '.a', 'aaa111'])('takes a heap of %s out whole, without looking into it', (sign) => {
  expect(redact(`改 ${sign.repeat(8000)} 了`)).toBe('改 [号码] 了');
});
