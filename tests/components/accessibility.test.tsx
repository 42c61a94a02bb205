import { readdirSync } from 'node:fs';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { languageTags } from '#lib/i18n/locale.ts';
import { examples, type Example } from './examples.tsx';

const all: readonly Example[] = Object.values(examples);

it.each(all.filter(({ isTemplate = false }) => !isTemplate).map((example) => [example.name, example] as const))(
  'axe finds no fault with %s',
  async (_name, { element, locale }) => {
    document.documentElement.lang = languageTags[locale];
    const { container } = render(element);
    const { violations } = await axe.run(container, {
      rules: {
        // jsdom draws nothing; the browser tests look at contrast.
        'color-contrast': { enabled: false },
        // A component is a part of a page; the browser tests look at whole pages.
        region: { enabled: false },
      },
    });
    expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

it('every component has an example', () => {
  const components = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) =>
      file.replace(/^.*\/|\.tsx$/gu, '').replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_match, letter: string) => letter.toUpperCase()),
    );
  const shown = new Set(all.map(({ name }) => name.split(' ')[0]));
  expect(components.filter((component) => !shown.has(component))).toEqual([]);
});
