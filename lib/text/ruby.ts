import { pinyin } from 'pinyin-pro';

/** One character of a Chinese text and how it is said; marks and digits have no pinyin. */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | undefined;
}

/** A Chinese text character by character with its pinyin, tones as they are said in these words. */
export function rubyOf(text: string): RubyPart[] {
  return pinyin(text, { type: 'all' }).map(({ origin, pinyin: reading, isZh }) => ({ base: origin, reading: isZh ? reading : undefined }));
}
