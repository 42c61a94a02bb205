import { languageTags, locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Messages } from '#lib/i18n/messages.en.ts';
import { hasCard } from '#lib/site/known.ts';
import { homePath, localizePath, markdownPath, oEmbedPath, withField } from '#lib/site/paths.ts';
import { feedPath, picturePath } from '#lib/site/site-files.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { pictureOf } from './picture.ts';

/** What a page tells about itself in its head. */
export interface PageDescription {
  readonly locale: Locale;
  /** Its address without the language. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Its answer in plain words, which says more of it than its summary; left out for what answers nothing by itself. */
  readonly description?: string;
  /** The feeds of one topic each that it leads to. */
  readonly feeds?: readonly { readonly name: string; readonly path: string }[];
  /** Set when searches elsewhere shall leave it out. */
  readonly robots?: { readonly index: false };
}

/** The same page in every language by its language tag, and the one for readers of neither (`x-default`). */
export function languageAlternates(path: string): Record<string, string> {
  return {
    ...Object.fromEntries(locales.map((locale) => [languageTags[locale], absoluteUrl(localizePath(locale, path))])),
    'x-default': absoluteUrl(path === homePath ? '/' : localizePath('en', path)),
  };
}

/** The icon and the manifest, named on every page so that the browser asks for nothing else. */
const siteFiles = {
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/icon-180.png' },
  manifest: '/manifest.webmanifest',
};

/** What there is besides a page, by media type: its Markdown, what has changed on the site, its card for other sites. */
function otherForms({ locale, path, feeds = [] }: PageDescription, url: string) {
  const byTopic = feeds.map(({ name, path: feed }) => ({ title: name, url: absoluteUrl(feed) }));
  return {
    'text/markdown': absoluteUrl(markdownPath(locale, path)),
    'application/atom+xml': byTopic.length > 0 ? [{ url: absoluteUrl(feedPath(locale)) }, ...byTopic] : absoluteUrl(feedPath(locale)),
    ...(hasCard(path) ? { 'application/json+oembed': absoluteUrl(withField(oEmbedPath, 'url', url)) } : {}),
  };
}

/** Title, description, canonical address, languages and preview of a page, as Next takes them. */
export function pageMetadata(page: PageDescription) {
  const { locale, path, title, summary, description = summary, robots } = page;
  const { siteName, colon, pictures } = getMessages(locale);
  const picture = pictureOf(path);
  const url = absoluteUrl(localizePath(locale, path));
  return {
    title: path === homePath ? title : `${title} – ${siteName}`,
    description,
    ...(robots ? { robots } : {}),
    ...siteFiles,
    // Numbers to call are links already; a phone that makes links of others would make one of every year and amount.
    formatDetection: { telephone: false },
    alternates: {
      canonical: url,
      languages: languageAlternates(path),
      // What searches may find is in the sitemap, and what is in the sitemap has its Markdown.
      ...(robots ? {} : { types: otherForms(page, url) }),
    },
    openGraph: {
      type: 'website' as const,
      title,
      description,
      url,
      siteName,
      images: [
        {
          url: absoluteUrl(picturePath(picture, locale)),
          width: 1200,
          height: 630,
          alt: `${siteName}${colon}${pictures[picture]}`,
        },
      ],
    },
  };
}

/** Title and icons of a page for readers of either language. */
export function bilingualMetadata(title: (messages: Messages) => string) {
  return { title: locales.map((locale) => title(getMessages(locale))).join(' · '), ...siteFiles };
}

/** How a phone shows every page: at its own width, in the reader's scheme, coloured like the paper. */
export const viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#14181a' },
  ],
};
