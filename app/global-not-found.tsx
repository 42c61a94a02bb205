import './globals.css';
import { BilingualPage } from '#components/bilingual-page.tsx';
import { languageTags } from '#lib/locale.ts';
import { bilingualMetadata } from '#lib/page-metadata.ts';

export { viewport } from '#lib/viewport.ts';

export const metadata = bilingualMetadata(({ notFoundTitle }) => notFoundTitle);

export default function NotFound() {
  return (
    <html lang={languageTags.zh}>
      <body>
        <BilingualPage words={({ notFoundTitle, notFoundText }) => ({ title: notFoundTitle, text: notFoundText })} />
      </body>
    </html>
  );
}
