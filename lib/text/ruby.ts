import { pinyin } from 'pinyin-pro';
import { languageTags } from '#lib/i18n/locale.ts';

const segmenter = new Intl.Segmenter(languageTags.zh, { granularity: 'word' });

/** One word of a Chinese text with the mark behind it, and how it is said; digits have no pinyin. */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | undefined;
}

/**
 * A Chinese text word by word with its pinyin, tones as they are said in these words: a screen reader stops once a word.
 * Browsers begin a line with a mark that stands behind a word with pinyin, not in it.
 */
export function rubyOf(text: string): RubyPart[] {
  const characters = pinyin(text, { type: 'all' }).values();
  const parts: RubyPart[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const said = Array.from(segment, () => characters.next().value).flatMap((each) => (each?.isZh ? each.pinyin : []));
    const before = /^[\p{Po}\p{Pe}\p{Pf}]+$/u.test(segment) ? parts.pop() : undefined;
    parts.push({ base: (before?.base ?? '') + segment, reading: before?.reading ?? (said.length > 0 ? said.join(' ') : undefined) });
  }
  return parts;
}
