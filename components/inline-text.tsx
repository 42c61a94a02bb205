import type { ReactNode } from 'react';
import type { Inline } from '#lib/content/body.ts';
import type { Source } from '#lib/content/sources.ts';
import { languageTags, type Locale } from '#lib/locale.ts';
import { getMessages } from '#lib/messages.ts';
import { localizePath } from '#lib/paths.ts';

/** What text needs to know of the page it stands on. */
export interface TextContext {
  readonly locale: Locale;
  /** The page's sources in the order of their numbers. */
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
      case 'source':
        return <SourceMark key={index} id={inline.id} follows={text[index - 1]?.type === 'source'} context={context} />;
      default:
        return inline satisfies never;
    }
  });
}

/** Chinese words on an English page are marked as Chinese, so that they are read and drawn right (WCAG 3.1.2). */
export function ForeignWords({ text, locale }: { text: string; locale: Locale }): ReactNode {
  if (locale === 'zh') return text;
  return text.split(/(\p{Script=Han}[\p{Script=Han}\d]*)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang={languageTags.zh}>
        {part}
      </span>
    ),
  );
}

function SourceMark({ id, follows, context }: { id: string; follows: boolean; context: TextContext }): ReactNode {
  const number = context.sources.findIndex((source) => source.id === id) + 1;
  return (
    <sup>
      {/* A word joiner keeps the first number on the line of the words it belongs to. */}
      {follows ? ', ' : '\u2060'}
      <a href={`#source-${id}`} aria-label={`${getMessages(context.locale).source} ${number}`}>
        {number}
      </a>
    </sup>
  );
}
