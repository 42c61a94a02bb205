import '../globals.css';
import type { ReactNode } from 'react';
import { languageTags } from '#lib/i18n/locale.ts';

export { viewport } from '#lib/pages/metadata.ts';

/** The document element of the pages in both languages; each part names its own. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={languageTags.zh}>
      <body>{children}</body>
    </html>
  );
}
