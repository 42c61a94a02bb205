import { languageTags } from '#lib/i18n/locale.ts';
import type { RubyPart } from '#lib/text/ruby.ts';

/** Chinese words with their pinyin above each character, to be shown or said. */
export function RubyText({ parts }: { parts: readonly RubyPart[] }) {
  return (
    <span lang={languageTags.zh} className="ruby">
      {parts.map(({ base, reading }, index) =>
        reading === undefined ? base : <RubyCharacter key={index} base={base} reading={reading} />,
      )}
    </span>
  );
}

/** One character with its pinyin above it. */
export function RubyCharacter({ base, reading }: { base: string; reading: string }) {
  return (
    <ruby>
      {base}
      <rp>(</rp>
      <rt lang="zh-Latn">{reading}</rt>
      <rp>)</rp>
    </ruby>
  );
}
