import { expect, it } from 'vitest';
import { contentTypes } from '#lib/content/kinds/content-types.ts';
import { soundContent } from './example-content.ts';

it('the name of a file fits exactly one type of content', () => {
  const names = Object.keys(soundContent).filter((name) => name.endsWith('.md'));
  expect(names.map((name) => contentTypes.filter((type) => type.file.test(name)).length)).toEqual(names.map(() => 1));
});

it('no two files of a language have the same address', () => {
  const addresses = contentTypes.flatMap((type) =>
    Object.keys(soundContent).flatMap((name) => {
      const { slug, locale } = type.file.exec(name)?.groups ?? {};
      return slug === undefined || locale !== 'en' ? [] : (type.path?.(slug) ?? []);
    }),
  );
  expect(addresses.toSorted()).toEqual(['/about', '/compare/cards', '/guides/lost-card', '/law/example-law', '/law/example-law/article-1']);
});
