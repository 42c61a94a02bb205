import { BilingualPage } from '#components/bilingual-page.tsx';
import { bilingualMetadata } from '#lib/page-metadata.ts';

export const metadata = bilingualMetadata(({ serverErrorTitle }) => serverErrorTitle);

export default function ServerErrorPage() {
  return <BilingualPage words={({ serverErrorTitle, serverErrorText }) => ({ title: serverErrorTitle, text: serverErrorText })} />;
}
