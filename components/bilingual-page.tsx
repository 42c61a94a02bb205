import type { ReactNode } from 'react';
import { languageNames, languageTags, locales, type Locale } from '#lib/locale.ts';
import { getMessages, type Messages } from '#lib/messages.ts';
import { guidesPath, homePath } from '#lib/paths.ts';

interface BilingualPageProps {
  /** The words of the page in one language. */
  readonly words: (messages: Messages) => { readonly title: string; readonly text?: string };
}

/** A page for a reader whose language is not known: the same in both languages, with ways back in. */
export function BilingualPage({ words }: BilingualPageProps): ReactNode {
  const [first, second] = locales;
  return (
    <main id="content">
      <h1>
        <Words locale={first} words={words} part="title" />
        <br />
        <Words locale={second} words={words} part="title" />
      </h1>
      {locales.map((locale) => (
        <section key={locale} lang={languageTags[locale]} aria-label={languageNames[locale]} className="link-section">
          {words(getMessages(locale)).text ? <p>{words(getMessages(locale)).text}</p> : null}
          <ul role="list" className="rows">
            <li>
              <a href={homePath(locale)}>
                <span>{getMessages(locale).siteName}</span>
                <small>{languageNames[locale]}</small>
              </a>
            </li>
            <li>
              <a href={guidesPath(locale)}>
                <span>{getMessages(locale).guides}</span>
                <small>{getMessages(locale).guidesSummary}</small>
              </a>
            </li>
          </ul>
        </section>
      ))}
    </main>
  );
}

function Words({ locale, words, part }: BilingualPageProps & { locale: Locale; part: 'title' }): ReactNode {
  return <span lang={languageTags[locale]}>{words(getMessages(locale))[part]}</span>;
}
