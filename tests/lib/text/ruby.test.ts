import { expect, it } from 'vitest';
import { flowWordsFile } from '#lib/content/kinds/flow.ts';
import { rubyOf } from '#lib/text/ruby.ts';

const readings = (text: string): string =>
  rubyOf(text)
    .flatMap(({ reading }) => reading ?? [])
    .join(' ');

it('every Chinese word has its pinyin, and the mark behind it belongs to it', () => {
  expect(rubyOf('你好，“卡”。2026年')).toEqual([
    { base: '你好，', reading: 'nǐ hǎo' },
    { base: '“', reading: undefined },
    { base: '卡”。', reading: 'kǎ' },
    { base: '2026', reading: undefined },
    { base: '年', reading: 'nián' },
  ]);
});

it('characters that are said in several ways are said as in these words', () => {
  expect(readings('丢了')).toBe('diū le');
  expect(readings('银行')).toBe('yín háng');
  expect(readings('挂失并补办')).toBe('guà shī bìng bǔ bàn');
  expect(readings('要带什么材料')).toBe('yào dài shén me cái liào');
  expect(readings('医保缴费年限够不够')).toBe('yī bǎo jiǎo fèi nián xiàn gòu bu gòu');
});

it('the text of every request is kept, word by word, and each character is said', () => {
  for (const { zh } of Object.values(flowWordsFile.read().requests)) {
    const parts = rubyOf(zh);
    expect(parts.map(({ base }) => base).join('')).toBe(zh);
    const syllables = ({ reading }: (typeof parts)[number]): number => reading?.split(' ').length ?? 0;
    expect(parts.filter((part) => (part.base.match(/\p{Script=Han}/gu)?.length ?? 0) !== syllables(part))).toEqual([]);
  }
});
