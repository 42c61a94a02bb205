import { describe, expect, it } from 'vitest';
import { placeNote } from '#lib/places/place-note.ts';
import type { WordsPart } from '#lib/text/scripts.ts';
import { findPlace } from '../../corpus/site-places.ts';

const words = (parts: readonly WordsPart[]): string => parts.map(({ text }) => text).join('');

function noteOn(path: string, typed: string, locale: 'en' | 'zh' = 'zh', code = '') {
  const note = placeNote(findPlace, path, typed, code, locale);
  return (
    note && {
      lines: note.lines.map(({ parts }) => words(parts)),
      rows: note.rows.map(({ href, title }) => `${href} ${words(title)}`),
      others: note.others.map(({ href, title, region }) => `${href} ${words(title)} ${words(region)}`),
    }
  );
}

describe('the page of a region says', () => {
  it('in what a county lies, in both languages', () => {
    expect(noteOn('/places/tianjin', '静海')?.lines).toEqual(['静海区属于天津市。']);
    expect(noteOn('/places/jiangsu', 'Kunshan', 'en')).toEqual({
      lines: ['Kunshan (昆山市) belongs to Suzhou (苏州市), Jiangsu Province.'],
      rows: ['/en/places/jiangsu#suzhou Suzhou (苏州市)'],
      others: [],
    });
  });

  it('that a county was typed with the kind of another, that a name is no more, that one lies in an area', () => {
    expect(noteOn('/places/tianjin', '静海县')?.lines).toEqual(['我们按“静海区”理解“静海县”。', '静海区属于天津市。']);
    expect(noteOn('/places/tianjin', '塘沽')?.lines).toEqual(['塘沽区是旧地名，请看天津市。']);
    expect(noteOn('/places/hebei', '雄安')?.lines).toEqual(['雄安属于河北省。']);
  });

  it('that a typing error was put right', () => {
    expect(noteOn('/places/jiangsu', '苏洲')?.lines).toEqual(['我们按“江苏省苏州市”理解“苏洲”。', '不是这里？请写全名，前面加上省或市。']);
    expect(noteOn('/places/beijing', 'Bejing', 'en')?.lines[0]).toBe('We took “Bejing” for Beijing Municipality (北京市).');
  });

  it('that another name was understood', () => {
    expect(noteOn('/places/guangdong', '深训')?.lines).toEqual(['我们按“广东省深圳市”理解“深训”。']);
    expect(noteOn('/places/liaoning', 'Mukden', 'en')?.lines).toEqual(['We took “Mukden” for Shenyang (沈阳市), Liaoning Province.']);
  });

  it('that only a part was recognised', () => {
    expect(noteOn('/places/guangdong', '东莞常平')?.lines).toEqual(['“东莞常平”里，我们只认出广东省东莞市。']);
  });

  it('that a code was understood, and asks not to type a whole ID number', () => {
    expect(noteOn('/places/guangdong', '广东省深圳市', 'zh', 'dialling')?.lines).toEqual(['我们按电话区号理解，查到的是广东省深圳市。']);
    expect(noteOn('/places/guangdong', '广东省深圳市', 'en', 'id')?.lines.join('')).toContain('Never type a whole ID number');
  });

  it('what else has the same name or sound', () => {
    expect(noteOn('/places/jiangsu', 'nanjing')?.others).toEqual(['/zh/places/fujian#zhangzhou 南靖县 福建省漳州市']);
  });

  it('nothing of what leads elsewhere', () => {
    expect(noteOn('/places/beijing', '昆山')).toBeUndefined();
    expect(noteOn('/places/beijing', '朝阳区')).toBeUndefined();
    expect(noteOn('/places/beijing', '<script>')).toBeUndefined();
  });
});
