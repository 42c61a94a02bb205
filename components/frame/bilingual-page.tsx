import { languageNames, languageTags, locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Messages } from '#lib/i18n/messages.en.ts';
import { anchorOf, guidesPath, homePath } from '#lib/site/paths.ts';
import { LinkRows } from '#components/lists/link-rows.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';

/** A page for a reader whose language is not known: the same in both languages, with ways back in. */
export function BilingualPage({ words }: { words: (messages: Messages) => { readonly title: string; readonly text?: string } }) {
  const parts = locales.map((locale) => ({ locale, messages: getMessages(locale), ...words(getMessages(locale)) }));
  return (
    <main id={anchorOf('content')}>
      <h1>
        {parts.map(({ locale, title }) => (
          <span key={locale} lang={languageTags[locale]} className="line">
            {title}
          </span>
        ))}
      </h1>
      {parts.map(({ locale, messages, text }) => (
        <section key={locale} lang={languageTags[locale]} aria-label={languageNames[locale]} className="link-section">
          {text ? <p>{text}</p> : null}
          <SearchForm locale={locale} name={messages.search} />
          <LinkRows
            rows={[
              { path: homePath, title: messages.siteName, summary: languageNames[locale] },
              { path: guidesPath, title: messages.guides, summary: messages.guidesSummary },
            ]}
            locale={locale}
          />
        </section>
      ))}
    </main>
  );
}
