import { isLocale } from '#lib/i18n/locale.ts';
import { searchField } from '#lib/site/paths.ts';
import { searchAnswer } from '#lib/server/search-answer.ts';
import { longestQuery, readTyped } from '#lib/text/user-input.ts';

/** What a search finds, as a page. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const typed = readTyped(new URL(request.url).searchParams.get(searchField), longestQuery);
  return new Response(searchAnswer(locale, typed), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
