import type { MetadataRoute } from 'next';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** The name, colours and icons of the site for a phone's home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: locales.map((locale) => getMessages(locale).siteName).join(' '),
    short_name: getMessages('zh').siteName,
    start_url: '/',
    display: 'browser',
    background_color: '#fffefb',
    theme_color: '#0b5a4c',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
}
