import { BilingualPage } from '#components/frame/bilingual-page.tsx';
import { bilingualMetadata } from '#lib/pages/metadata.ts';

/** The head of the page for a fault of ours; search engines leave it out. */
export const metadata = { ...bilingualMetadata(({ serverErrorTitle }) => serverErrorTitle), robots: { index: false } };

/** The page that stands in for one that could not be made. */
export default function ServerErrorPage() {
  return <BilingualPage words={({ serverErrorTitle, serverErrorText }) => ({ title: serverErrorTitle, text: serverErrorText })} />;
}
