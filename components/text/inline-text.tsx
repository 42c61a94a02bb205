import { Fragment, type ReactNode } from 'react';
import type { Inline } from '#lib/document/blocks.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import type { EachSection } from '#lib/document/holes.ts';
import { partsByScript, type WordsPart } from '#lib/text/scripts.ts';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, termPath } from '#lib/site/paths.ts';

/** What text needs to know of the page it stands on. */
export interface TextContext {
  readonly locale: Locale;
  /** The page's sources in the order of their numbers; none where a page shows no numbers, such as a sheet. */
  readonly sources: readonly Source[];
  /** Where readers report mistakes, when the installation has set it. */
  readonly contactEmail?: string | undefined;
}

/** A run of text with its bold words, links and numbers of sources. */
export function InlineText({ text, context }: { text: readonly Inline[]; context: TextContext }): ReactNode {
  return text.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return <ForeignWords key={index} text={inline.value} locale={context.locale} />;
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
      case 'source':
        // Sources that follow one another are one group, made at the first.
        return text[index - 1]?.type === 'source' ? null : <SourceMarks key={index} ids={idsFrom(text, index)} context={context} />;
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
  const [foreign, own] = [item.when('isForeign'), item.unless('isForeign')];
  return (
    <>
      {open}
      {foreign.open}
      <span lang={languageTags.zh}>{item.text('text')}</span>
      {`${foreign.close}${own.open}${item.text('text')}${own.close}${close}`}
    </>
  );
}

/** The ids of the sources that follow one another in a text from a place on. */
function idsFrom(text: readonly Inline[], start: number): string[] {
  const inline = text[start];
  return inline?.type === 'source' ? [inline.id, ...idsFrom(text, start + 1)] : [];
}

/** The numbers of the sources of one statement, and a word where none of them is surer than the press. */
function SourceMarks({ ids, context }: { ids: readonly string[]; context: TextContext }) {
  if (context.sources.length === 0) return null;
  const messages = getMessages(context.locale);
  const kinds = ids.map((id) => context.sources.find((source) => source.id === id)?.kind);
  const isPress = kinds.includes('press') && kinds.every((kind) => kind === 'press' || kind === 'varies-locally');
  return (
    <sup>
      {ids.map((id, index) => {
        const number = context.sources.findIndex((source) => source.id === id) + 1;
        return (
          <Fragment key={id}>
            {index > 0 ? ', ' : null}
            <a href={`#${anchorOf('source', number)}`} aria-label={`${messages.source} ${number}`}>
              {number}
            </a>
          </Fragment>
        );
      })}
      {isPress ? ` ${messages.press}` : null}
    </sup>
  );
}
