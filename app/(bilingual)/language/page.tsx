import { BilingualPage } from '#components/bilingual-page.tsx';
import { bilingualMetadata } from '#lib/page-metadata.ts';

export const metadata = bilingualMetadata(({ siteName }) => siteName);

export default function LanguagePage() {
  return <BilingualPage words={({ siteName }) => ({ title: siteName })} />;
}
