import '../globals.css';
import type { ReactNode } from 'react';
import { languageTags, locales, type Locale } from '#lib/locale.ts';

export const dynamicParams = false;

export function generateStaticParams(): { locale: Locale }[] {
  return locales.map((locale) => ({ locale }));
}

export { viewport } from '#lib/viewport.ts';

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return (
    <html lang={languageTags[locale as Locale]}>
      <body>{children}</body>
    </html>
  );
}
