import './globals.css';
import { BilingualPage } from '#components/frame/bilingual-page.tsx';
import { languageTags } from '#lib/i18n/locale.ts';
import { bilingualMetadata } from '#lib/pages/metadata.ts';

export { viewport } from '#lib/pages/metadata.ts';

/** The head of the 404 page; Next adds that search engines leave it out. */
export const metadata = bilingualMetadata(({ notFoundTitle }) => notFoundTitle);

/** The page for an address that does not exist, in both languages. */
export default function NotFound() {
  return (
    <html lang={languageTags.zh}>
      <body>
        <BilingualPage words={({ notFoundTitle, notFoundText }) => ({ title: notFoundTitle, text: notFoundText })} />
      </body>
    </html>
  );
}
