import { Fragment } from 'react';
import type { GlossaryPage } from '#lib/pages/glossary.ts';
import { markSources } from '#lib/document/source-marks.ts';
import { languageTags, otherLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, termAnchor } from '#lib/site/paths.ts';
import { ChangeList } from '#components/document/change-list.tsx';
import { UsefulForm } from '#components/forms/useful-form.tsx';
import { InlineText } from '#components/text/inline-text.tsx';
import { ReviewDates } from '#components/document/review-dates.tsx';
import { SourceList } from '#components/document/source-list.tsx';

/** The glossary: letter by letter, each term with its other name and what it means, and for readers of English how the Chinese is said. */
export function GlossaryList({ page }: { page: GlossaryPage }) {
  const { locale, title, summary, groups, sources, changes } = page;
  const marks = markSources(
    groups.flatMap(({ terms }) => terms.map(({ explanation }) => explanation)),
    sources,
  );
  const { alsoTyped, colon, listComma } = getMessages(locale);
  return (
    <article>
      <h1>{title}</h1>
      <p>{summary}</p>
      <ReviewDates {...page} />
      <ul role="list" className="letters link-section">
        {groups.map(({ letter }) => (
          <li key={letter}>
            <a href={`#${anchorOf('letter', letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
      {groups.map(({ letter, terms }) => (
        <Fragment key={letter}>
          <h2 id={anchorOf('letter', letter)}>{letter}</h2>
          <dl className="terms">
            {terms.map(({ id, names, pinyin, typed, explanation }) => {
              const other = otherLocale(locale);
              return (
                <div key={id} id={termAnchor(id)}>
                  <dt>
                    {names[locale][0]}{' '}
                    <span lang={languageTags[other]} className="other-name">
                      {names[other][0]}
                    </span>
                    {locale === 'en' ? (
                      <>
                        {' '}
                        <span lang="zh-Latn" className="quiet">
                          {pinyin}
                        </span>
                      </>
                    ) : null}
                  </dt>
                  <dd>
                    <InlineText text={explanation} context={{ locale, marks }} />
                  </dd>
                  {typed.length > 0 ? (
                    <dd className="quiet">
                      {alsoTyped}
                      {colon}
                      {typed.map((name, index) => (
                        <Fragment key={name}>
                          {index > 0 ? listComma : null}
                          {/\p{Script=Han}/u.test(name) === (locale === 'zh') ? name : <span lang={languageTags[other]}>{name}</span>}
                        </Fragment>
                      ))}
                    </dd>
                  ) : null}
                </div>
              );
            })}
          </dl>
        </Fragment>
      ))}
      <SourceList sources={sources} marks={marks} locale={locale} />
      <UsefulForm path={page.path} locale={locale} />
      <ChangeList changes={changes} locale={locale} />
    </article>
  );
}
