import { expect, it } from 'vitest';
import { pageType } from '#lib/content/kinds/page.ts';

it('the home page has the address of the language alone, other pages their slug', () => {
  expect(pageType.path('home')).toBe('/');
  expect(pageType.path('about')).toBe('/about');
});
