import type { Locale } from '#lib/i18n/locale.ts';
import { getOutcomeText, listOutcomeTextParams } from '#lib/pages/flow/counter-sheet.ts';
import { today } from '#lib/site/clock.ts';

/** Made once, at build time; there are no texts but those of the outcomes. */
export const dynamic = 'force-static';
export const dynamicParams = false;
export { listOutcomeTextParams as generateStaticParams };

/** One outcome as plain text, to paste into a chat. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; name: string }> }): Promise<Response> {
  const { locale, name } = (await params) as { locale: Locale; name: string };
  return new Response(getOutcomeText(locale, name, today()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
