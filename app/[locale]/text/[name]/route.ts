import type { Locale } from '#lib/i18n/locale.ts';
import { getText, listTextParams } from '#lib/pages/chat-text.ts';
import { today } from '#lib/site/clock.ts';

/** Made once, at build time; there are no texts but those of outcomes, guides and questions. */
export const dynamic = 'force-static';
export const dynamicParams = false;
export { listTextParams as generateStaticParams };

/** One outcome, guide or question as plain text, to paste into a chat. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; name: string }> }): Promise<Response> {
  const { locale, name } = (await params) as { locale: Locale; name: string };
  return new Response(getText(locale, name, today()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
