import { isLocale } from '#lib/i18n/locale.ts';
import { placeField } from '#lib/site/paths.ts';
import { placeTarget } from '#lib/places/resolve-place.ts';
import { placeFinder } from '#lib/server/site-data.ts';
import { readTyped } from '#lib/text/user-input.ts';

/** Leads from what a reader typed to the place, or to the page that asks. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const typed = readTyped(new URL(request.url).searchParams.get(placeField));
  return new Response(null, { status: 307, headers: { location: placeTarget(placeFinder(), locale, typed) } });
}
