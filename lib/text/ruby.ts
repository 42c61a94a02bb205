import { pinyin } from 'pinyin-pro';
import { languageTags } from '#lib/i18n/locale.ts';

const segmenter = new Intl.Segmenter(languageTags.zh, { granularity: 'word' });

/** One word of a Chinese text and how it is said; marks and digits have no pinyin. */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | undefined;
}

/** A Chinese text word by word with its pinyin, tones as they are said in these words: a screen reader stops once a word. */
export function rubyOf(text: string): RubyPart[] {
  const characters = pinyin(text, { type: 'all' }).values();
  return [...segmenter.segment(text)].map(({ segment: base }) => {
    const readings = Array.from(base, () => characters.next().value).flatMap((said) => (said?.isZh ? said.pinyin : []));
    return { base, reading: readings.length > 0 ? readings.join(' ') : undefined };
  });
}
