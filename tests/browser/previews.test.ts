import openGraph from 'open-graph-scraper';
import { expect, inject, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import {
  choosePlacePath,
  dayField,
  deadlineAnswerPath,
  deadlineCalendarPath,
  deadlineSheetPath,
  localizePath,
  placeField,
  placesPath,
  searchField,
  searchPath,
  withField,
} from '#lib/site/paths.ts';
import { missingPath, pageKinds } from './site.ts';

it.each(pageKinds.filter((path) => /^\/(?:en|zh)\b/u.test(path) && path !== missingPath))(
  'programs that show links read the title, the answer and the picture of %s',
  async (path) => {
    const address = inject('baseUrl') + path;
    const html = await (await fetch(address)).text();
    const { open_graph: unfurled, title, description } = await unfurl(address, { oembed: false });
    const { result } = await openGraph({ html });
    const [siteName] = locales.map((locale) => getMessages(locale).siteName).filter((name) => title?.endsWith(name));
    const shown = { title: title?.replace(` – ${siteName}`, ''), description, picture: result.ogImage?.[0]?.url };
    expect(siteName).toBeDefined();
    expect(description?.length).toBeGreaterThan(8);
    expect({ title: unfurled.title, description: unfurled.description, picture: unfurled.images?.[0]?.url }).toEqual(shown);
    expect({ title: result.ogTitle, description: result.ogDescription, picture: result.ogImage?.[0]?.url }).toEqual(shown);
    const picture = await fetch(inject('baseUrl') + new URL(shown.picture ?? '').pathname);
    expect(picture.headers.get('content-type')).toBe('image/png');
  },
);

it('no answer has a character that nobody sees outside its body, where chats and calendars show it', async () => {
  const days = ['2026-10-01', '2026-10-25', '2026-11-01', '2026-11-24', '2026-12-01', '2026-02-30'];
  const asked = [
    ...['丢了', 'lost card', 'shebao', '100元', '12333'].map((text) => withField(searchPath, searchField, text)),
    ...['fuzhou', '朝阳', 'suzhou', '海南'].map((text) => withField(choosePlacePath, placeField, text)),
    ...['suzhou', '昆山'].map((text) => withField(`${placesPath}/jiangsu`, placeField, text)),
    ...days.flatMap((day) => [deadlineAnswerPath, deadlineSheetPath, deadlineCalendarPath].map((path) => withField(path, dayField, day))),
  ].flatMap((path) => locales.map((locale) => localizePath(locale, path)));
  expect(asked.length).toBeGreaterThan(40);
  const seen = await Promise.all(
    asked.map(async (path) => {
      const text = await (await fetch(inject('baseUrl') + path)).text();
      const data = text.match(/<script[^>]*>.*?<\/script>/gsu) ?? [];
      return { path, outside: [text.replace(/<style.*<\/style>|<body.*<\/body>/gsu, ''), ...data].join('') };
    }),
  );
  expect(seen.filter(({ outside }) => /[\u00AD\u200B\u2060]/u.test(outside)).map(({ path }) => path)).toEqual([]);
});
