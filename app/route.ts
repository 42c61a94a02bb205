import { chooseLocale } from '#lib/i18n/choose-locale.ts';
import { homePath, localizePath } from '#lib/site/paths.ts';

/** Sends the reader to the home page in the language that the browser asks for. */
export function GET(request: Request): Response {
  const locale = chooseLocale(request.headers.get('accept-language') ?? undefined);
  return new Response(null, {
    status: 307,
    headers: { location: localizePath(locale, homePath), vary: 'accept-language' },
  });
}
