import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestTyped, readTyped } from '#lib/text/user-input.ts';

describe('what was typed', () => {
  it.each([
    [' 苏州  市 ', '苏州 市'],
    ['a\u0000b\nc\u202Ed\u200B', 'a b cd'],
    ['\uD800x', 'x'],
    ['x'.repeat(100), 'x'.repeat(60)],
    ['2026-11-01', '2026-11-01'],
    ['0755-12333', '0755-12333'],
    ['400-820-8888', '400-820-8888'],
    ['0086 755', '0086 755'],
    ['12333、12366、12393哪个管医保', '12333、12366、12393哪个管医保'],
    ['周一到周五8:30—11:30，13:30—17:00', '周一到周五8:30—11:30，13:30—17:00'],
    ['基数4000元、5000元、12000元、15600元', '基数4000元、5000元、12000元、15600元'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(readTyped(typed)).toEqual({ text: kept, isNumber: false });
  });

  it('is the first of several, and nothing when there is none', () => {
    expect(readTyped(['a', 'b']).text).toBe('a');
    expect(readTyped(undefined).text).toBe('');
    expect(readTyped(null).text).toBe('');
    expect(readTyped([]).text).toBe('');
  });

  it.each([
    '110105194912310021',
    '11010519491231002X',
    '1101 0519 4912 3100 2X',
    '６２２２０２０２０００１２３４５６７８',
    'my id: 110105-19491231-002X',
    '身份证三七零一零二一九八八零五一七三三一四',
    '前六位340826后面19880714末尾5231',
    '410105空格19931126空格3842',
    '社保卡号 A12345678',
    'USA110090010101',
    '13812345678',
  ])('%s is not kept: it may be the number of an ID, a card or a telephone', (typed) => {
    expect(readTyped(typed)).toEqual({ text: '', isNumber: true });
  });

  it('is always one line of whole characters, no longer than the field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const { text } = readTyped(typed);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
        expect(text.isWellFormed()).toBe(true);
        expect(Array.from(text).length).toBeLessThanOrEqual(longestTyped);
      }),
    );
  });
});
