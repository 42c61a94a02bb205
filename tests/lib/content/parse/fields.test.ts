import { describe, expect, it } from 'vitest';
import { day, internalPath, isOfficialAddress, line } from '#lib/content/parse/fields.ts';

describe('isOfficialAddress', () => {
  it.each(['https://www.12333.gov.cn', 'https://flk.npc.gov.cn/', 'https://gjzwfw.www.gov.cn/a/b?c=d'])('takes %s', (address) => {
    expect(isOfficialAddress(address)).toBe(true);
  });

  it.each([
    'http://www.12333.gov.cn',
    'https://www.12333.gov.cn.example.org',
    'https://example.org/.gov.cn',
    'https://example.org/www.gov.cn/',
    'https://example.org?x.gov.cn/',
    'https://example.org#x.gov.cn/',
    'https://user@www.gov.cn',
    'https://www.gov.cn:8443/',
    'https://www.gov.cn\\@example.org',
    'https://gov.cn.com/',
    'https://notgov.cn/',
    'javascript:alert(1)//.gov.cn',
    'www.gov.cn',
    '',
  ])('refuses %j', (address) => {
    expect(isOfficialAddress(address)).toBe(false);
  });
});

it('an internal path has no language, no host and no capital letters', () => {
  const taken = ['/', '/guides/lost-card', '/compare/cards#which-one'].filter((path) => internalPath.safeParse(path).success);
  expect(taken).toHaveLength(3);
  const refused = ['guides', '//example.org', '/Guides', '/a?b', '/a#', '/a b', ''].filter((path) => !internalPath.safeParse(path).success);
  expect(refused).toEqual(['guides', '//example.org', '/Guides', '/a?b', '/a#', '/a b', '']);
});

it('a day is one of the calendar, leap days included', () => {
  expect(['2026-11-22', '2024-02-29'].every((text) => day.safeParse(text).success)).toBe(true);
  expect(
    ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-22T00:00', '20261122', ' 2026-11-22'].some((text) => day.safeParse(text).success),
  ).toBe(false);
});

it('a line has no line break and no space at its ends', () => {
  expect(['x', '医保卡 在哪里', 'a  b'].every((text) => line.safeParse(text).success)).toBe(true);
  expect(['', ' ', ' x', 'x ', 'x\ny', 'x\n', '\u3000x'].some((text) => line.safeParse(text).success)).toBe(false);
});
