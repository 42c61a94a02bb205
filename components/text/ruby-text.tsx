import { languageTags } from '#lib/i18n/locale.ts';
import type { RubyPart } from '#lib/text/ruby.ts';

/** Chinese words with the pinyin of each above it, to be shown or said. */
export function RubyText({ parts }: { parts: readonly RubyPart[] }) {
  return (
    <span lang={languageTags.zh} className="ruby">
      {parts.map(({ base, reading }, index) => (reading === undefined ? base : <RubyWord key={index} base={base} reading={reading} />))}
    </span>
  );
}

/** One word with its pinyin above it. */
export function RubyWord({ base, reading }: { base: string; reading: string }) {
  return (
    <ruby>
      {base}
      <rp>(</rp>
      <rt lang="zh-Latn">{reading}</rt>
      <rp>)</rp>
    </ruby>
  );
}
