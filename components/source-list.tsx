import type { ReactNode } from 'react';
import type { Source } from '#lib/content/sources.ts';
import type { Locale } from '#lib/locale.ts';
import { formatDay, getMessages } from '#lib/messages.ts';
import { localizePath } from '#lib/paths.ts';
import { ForeignWords } from './inline-text.tsx';

/** The sources of a page in the order of their numbers: what each is, where it is, and the day it was checked where that is not the page's. */
export function SourceList({ sources, reviewed, locale }: { sources: readonly Source[]; reviewed: string; locale: Locale }): ReactNode {
  const messages = getMessages(locale);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{messages.sources}</h2>
      <p className="quiet">{messages.sourcesIntro}</p>
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            {source.page ? (
              <a href={localizePath(locale, source.page)}>
                <ForeignWords text={source.title[locale]} locale={locale} />
              </a>
            ) : (
              <ForeignWords text={source.title[locale]} locale={locale} />
            )}
            <small>
              {messages.sourceKinds[source.kind]}
              {source.link ? (
                <>
                  {' · '}
                  <a href={source.link}>{new URL(source.link).host}</a>
                </>
              ) : null}
              {source.copy ? ` · ${messages.copyRead}${messages.colon}${source.copy}` : null}
              {source.checked === reviewed ? null : ` · ${messages.checkedOn} ${formatDay(locale, source.checked)}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
