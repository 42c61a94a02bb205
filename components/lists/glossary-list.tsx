import type { GlossaryPage } from '#lib/pages/glossary.ts';
import { languageTags, otherLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { termAnchor } from '#lib/site/paths.ts';
import { ChangeList } from '#components/document/change-list.tsx';
import { ForeignWords, InlineText } from '#components/text/inline-text.tsx';
import { ReviewDates } from '#components/document/review-dates.tsx';
import { SourceList } from '#components/document/source-list.tsx';

/** The glossary: each term with its other name and what it means, and for readers of English how the Chinese is said. */
export function GlossaryList({ page }: { page: GlossaryPage }) {
  const { locale, title, summary, terms, sources, changes } = page;
  const { alsoTyped, colon, listComma } = getMessages(locale);
  return (
    <article>
      <h1>{title}</h1>
      <p>{summary}</p>
      <ReviewDates {...page} />
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
                <InlineText text={explanation} context={{ locale, sources }} />
              </dd>
              {typed.length > 0 ? (
                <dd className="quiet">
                  {alsoTyped}
                  {colon}
                  <ForeignWords text={typed.join(listComma)} locale={locale} />
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
      <SourceList sources={sources} locale={locale} />
      <ChangeList changes={changes} locale={locale} />
    </article>
  );
}
