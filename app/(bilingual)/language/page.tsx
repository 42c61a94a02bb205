import { BilingualPage } from '#components/frame/bilingual-page.tsx';
import { bilingualMetadata, languageAlternates } from '#lib/pages/metadata.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { homePath } from '#lib/site/paths.ts';

/** The head of the language page: a static server shows it at `/`, which is where it belongs. */
export const metadata = {
  ...bilingualMetadata(({ siteName }) => siteName),
  alternates: { canonical: absoluteUrl('/'), languages: languageAlternates(homePath) },
};

/** The page on which a reader chooses the language. */
export default function LanguagePage() {
  return <BilingualPage words={({ siteName, chooseLanguage }) => ({ title: siteName, text: chooseLanguage })} />;
}
