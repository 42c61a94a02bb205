import type { Source, SourceKind } from '#lib/content/kinds/data/sources.ts';
import type { SourceMarks } from '#lib/document/source-marks.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { anchorOf, localizePath, sourcesPath } from '#lib/site/paths.ts';
import { Fold } from './fold.tsx';
import { ForeignWords } from '#components/text/inline-text.tsx';

/** The kinds of sources that come from an office or are the law itself. */
const officialKinds: readonly SourceKind[] = ['law', 'official-notice'];

/**
 * The sources of a page, closed until a reader asks for them: the official ones first, each
 * with the number that the text has for it, and a way back to where the text names it first. The official address of a law stands on our page
 * about it, to which its name leads. Where our copy of each is kept stands on the
 * page about all sources.
 */
export function SourceList({ sources, marks, locale }: { sources: readonly Source[]; marks: SourceMarks; locale: Locale }) {
  if (sources.length === 0) return null;
  const places = new Map([...marks.values()].flatMap(({ first }) => first.map((number) => [number, first[0]] as const)));
  const messages = getMessages(locale);
  const numbered = sources.map((source, index) => ({ source, number: index + 1 }));
  const groups = [
    { title: messages.officialSources, items: numbered.filter(({ source }) => officialKinds.includes(source.kind)) },
    { title: messages.otherSources, items: numbered.filter(({ source }) => !officialKinds.includes(source.kind)) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Fold id={anchorOf('sources')} title={messages.countedSources(sources.length)}>
      <p className="quiet">{messages.sourcesIntro}</p>
      <p className="alone">
        <a href={localizePath(locale, sourcesPath)}>{messages.allSources}</a>
      </p>
      {groups.map(({ title, items }) => (
        <div key={title}>
          {groups.length > 1 ? <h3>{title}</h3> : null}
          <ol className="sources">
            {items.map(({ source, number }, index) => (
              <li
                key={source.id}
                id={anchorOf('source', number)}
                value={number === (items[index - 1]?.number ?? 0) + 1 ? undefined : number}
              >
                <SourceTitle source={source} locale={locale} />
                <small>
                  {messages.sourceKinds[source.kind]}
                  {source.link && !source.page ? (
                    <>
                      {' · '}
                      <a href={source.link}>{new URL(source.link).host}</a>
                    </>
                  ) : null}
                </small>
                {places.has(number) ? (
                  <a href={`#${anchorOf('cited', places.get(number))}`} aria-label={messages.backToText}>
                    {'↩\uFE0E'}
                  </a>
                ) : null}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Fold>
  );
}

/** All sources that the site has, kind by kind: what each is, where it is, where our copy is kept and when it was read. */
export function AllSources({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  const messages = getMessages(locale);
  return [...Map.groupBy(sources, ({ kind }) => kind)].map(([kind, ofKind]) => (
    <section key={kind} aria-labelledby={anchorOf('kind', kind)}>
      <h2 id={anchorOf('kind', kind)}>{messages.sourceKinds[kind]}</h2>
      <ul className="sources">
        {ofKind.map((source) => (
          <li key={source.id} id={source.id}>
            <SourceTitle source={source} locale={locale} />
            <small>
              {source.link ? (
                <>
                  <a href={source.link}>{new URL(source.link).host}</a>
                  {' · '}
                </>
              ) : null}
              {source.copy ? `${messages.copyRead}${messages.colon}${source.copy} · ` : null}
              {messages.comparedOn(formatDay(locale, source.checked))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The name of a source, which leads to our own page about it where there is one. */
function SourceTitle({ source: { title, page }, locale }: { source: Source; locale: Locale }) {
  const words = <ForeignWords text={title[locale]} locale={locale} />;
  return page ? <a href={localizePath(locale, page)}>{words}</a> : words;
}
