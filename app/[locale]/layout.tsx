import '../globals.css';
import type { ReactNode } from 'react';
import { languageTags, locales, type Locale } from '#lib/i18n/locale.ts';

/** There are no languages but those of the site. */
export const dynamicParams = false;

/** Every language of the site. */
export function generateStaticParams(): { locale: Locale }[] {
  return locales.map((locale) => ({ locale }));
}

export { viewport } from '#lib/pages/metadata.ts';

/** The document element of every page in one language. */
export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return (
    <html lang={languageTags[locale as Locale]}>
      <body>{children}</body>
    </html>
  );
}
