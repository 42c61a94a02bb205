import { getOutcomeStep, listOutcomeSteps, outcomeText } from '#lib/pages/step.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { localizePath, outcomeTextPath } from '#lib/site/paths.ts';

/** Made once, at build time; there are no texts but those of the outcomes. */
export const dynamic = 'force-static';
export const dynamicParams = false;

/** The text of every outcome in every language. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    listOutcomeSteps().map((answers) => ({ locale, name: outcomeTextPath(answers).split('/').at(-1) ?? '' })),
  );
}

/** One outcome as plain text, to paste into a chat. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; name: string }> }): Promise<Response> {
  const { locale, name } = (await params) as { locale: Locale; name: string };
  const step = getOutcomeStep(locale, name.replace(/\.txt$/u, '').split('.'));
  return new Response(outcomeText(step, absoluteUrl(localizePath(locale, step.path))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
