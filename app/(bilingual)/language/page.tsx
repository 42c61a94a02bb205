import { BilingualPage } from '#components/frame/bilingual-page.tsx';
import { bilingualMetadata } from '#lib/pages/metadata.ts';

/** The head of the language page; search engines leave it out, as a reader leaves it: for the page of one language. */
export const metadata = { ...bilingualMetadata(({ siteName }) => siteName), robots: { index: false } };

/** The page on which a reader chooses the language; a static server shows it at `/`. */
export default function LanguagePage() {
  return <BilingualPage words={({ siteName, chooseLanguage }) => ({ title: siteName, text: chooseLanguage })} />;
}
