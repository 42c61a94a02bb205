import type { ReactNode } from 'react';
import type { Inline } from '#lib/document/blocks.ts';
import type { EachSection } from '#lib/document/holes.ts';
import type { SourceMark, SourceMarks } from '#lib/document/source-marks.ts';
import { partsByScript, type WordsPart } from '#lib/text/scripts.ts';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, termPath } from '#lib/site/paths.ts';

/** What text needs to know of the page it stands on. */
export interface TextContext {
  readonly locale: Locale;
  /** The numbers of sources that it shows; none where a page shows no numbers, such as a sheet. */
  readonly marks: SourceMarks;
}

/** A run of text with its bold words, links and numbers of sources. */
export function InlineText({ text, context }: { text: readonly Inline[]; context: TextContext }): ReactNode {
  return text.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return <ForeignWords key={index} text={inline.value} locale={context.locale} />;
      case 'code':
        return <code key={index}>{inline.value}</code>;
      case 'strong':
        return (
          <strong key={index}>
            <InlineText text={inline.children} context={context} />
          </strong>
        );
      case 'link':
        return (
          <a key={index} href={localizePath(context.locale, inline.href)}>
            <InlineText text={inline.children} context={context} />
          </a>
        );
      case 'term':
        return (
          <a key={index} href={localizePath(context.locale, termPath(inline.id))} className="term">
            <InlineText text={inline.children} context={context} />
          </a>
        );
      case 'source': {
        const mark = context.marks.get(inline);
        return mark ? <MarkLink key={index} mark={mark} locale={context.locale} /> : null;
      }
      case 'exemption':
        return null;
      default:
        return inline satisfies never;
    }
  });
}

/** Chinese words on an English page are marked as Chinese, so that they are read and drawn right (WCAG 3.1.2). */
export function ForeignWords({ text, locale }: { text: string; locale: Locale }) {
  return partsByScript(text, locale).map(({ text: part, isForeign }, index) =>
    isForeign ? (
      <span key={index} lang={languageTags.zh}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The same in a template: words that are filled in part by part. */
export function ForeignWordsHole({ parts: { open, close, item } }: { parts: EachSection<WordsPart> }) {
  return (
    <>
      {open}
      <ForeignWordHole part={item} />
      {close}
    </>
  );
}

/** One of those parts. */
export function ForeignWordHole({ part }: { part: Pick<EachSection<WordsPart>['item'], 'text' | 'when' | 'unless'> }) {
  const [foreign, own] = [part.when('isForeign'), part.unless('isForeign')];
  return (
    <>
      {foreign.open}
      <span lang={languageTags.zh}>{part.text('text')}</span>
      {`${foreign.close}${own.open}${part.text('text')}${own.close}`}
    </>
  );
}

/** How many letters of a mark stay on one line, however narrow it is: three numbers. */
const mostOnALine = 7;

/** The numbers of sources as one link to the first of them in the list, and a word where none of them is surer than the press. */
function MarkLink({ mark: { numbers, first, isUnofficial }, locale }: { mark: SourceMark; locale: Locale }) {
  const { source, sources, listComma, press } = getMessages(locale);
  const shown = numbers.join(listComma);
  const word = isUnofficial ? ` ${press}` : '';
  return (
    <sup className={isUnofficial || shown.length > mostOnALine ? 'many' : undefined}>
      <a
        id={first[0] === undefined ? undefined : anchorOf('cited', first[0])}
        href={`#${anchorOf('source', numbers[0])}`}
        aria-label={`${numbers.length > 1 ? sources : source} ${shown}${word}`}
      >
        {/* The word stays on the line of the number. */}
        {shown + word.replaceAll(' ', '\u00A0')}
      </a>
    </sup>
  );
}
