import type { MetadataRoute } from 'next';
import { languageTags, locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getHomePage } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';

/** The name, colours and icons of the site for a phone's home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    lang: languageTags.zh,
    name: locales.map((locale) => getMessages(locale).siteName).join(' '),
    short_name: getMessages('zh').siteName,
    description: getHomePage({ locale: 'zh' }, today()).summary,
    start_url: '/',
    display: 'browser',
    background_color: '#fffefb',
    theme_color: '#0b5a4c',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      // icon.svg without its corners, at 0.74 of its size: within the circle that every shape keeps.
      { src: '/icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
