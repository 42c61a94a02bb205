import type { ReactNode } from 'react';
import type { Source } from '#lib/content/sources.ts';
import type { Locale } from '#lib/locale.ts';
import { formatDay, getMessages } from '#lib/messages.ts';
import { localizePath } from '#lib/paths.ts';
import { ForeignWords } from './inline-text.tsx';

/** The sources of a page in the order of their numbers: what each is, where it is, and the day it was read where that is not the day of most. */
export function SourceList({ sources, locale }: { sources: readonly Source[]; locale: Locale }): ReactNode {
  const messages = getMessages(locale);
  const usual = mostFrequent(sources.map(({ checked }) => checked));
  if (usual === undefined) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{messages.sources}</h2>
      <p className="quiet">{messages.sourcesIntro(formatDay(locale, usual))}</p>
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
              {source.checked === usual ? null : ` · ${messages.checkedOn} ${formatDay(locale, source.checked)}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The day that stands most often in a list, the first of several. */
function mostFrequent(days: readonly string[]): string | undefined {
  const count = (day: string): number => days.filter((each) => each === day).length;
  return days.toSorted((a, b) => count(b) - count(a))[0];
}
