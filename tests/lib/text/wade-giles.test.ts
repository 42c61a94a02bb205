import { expect, it } from 'vitest';
import { plainPinyin } from '#lib/text/fold.ts';
import { wadeGiles } from '#lib/text/wade-giles.ts';

it.each([
  ['xi an', 'Hsi-an'],
  ['bei jing', 'Pei-ching'],
  ['chong qing', "Ch'ung-ch'ing"],
  ['guang zhou', 'Kuang-chou'],
  ['qing dao', "Ch'ing-tao"],
  ['ji nan', 'Chi-nan'],
  ['tian jin', "T'ien-chin"],
  ['jie yang', 'Chieh-yang'],
  ['e zhou', 'O-chou'],
  ['luo yang', 'Lo-yang'],
  ['shi jia zhuang', 'Shih-chia-chuang'],
  ['zi bo', 'Tzu-po'],
  ['zi gong', 'Tzu-kung'],
  ['si ping', "Ssu-p'ing"],
  ['yan tai', "Yen-t'ai"],
  ['yong zhou', 'Yung-chou'],
  ['gui lin', 'Kuei-lin'],
  ['dong guan', 'Tung-kuan'],
  ['yue yang', 'Yueh-yang'],
  ['xu zhou', 'Hsu-chou'],
  ['he fei', 'Ho-fei'],
  ['ri zhao', 'Jih-chao'],
  ['lǚ liang', 'Lü-liang'],
  ['cang zhou', "Ts'ang-chou"],
  ['qu jing', "Ch'ü-ching"],
])('%s is written %s', (pinyin, spelling) => {
  expect(wadeGiles(pinyin.split(' '))).toBe(plainPinyin(spelling).replace('v', 'u'));
});
