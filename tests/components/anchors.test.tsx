import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { isReservedAnchor } from '#lib/site/paths.ts';
import { examples, type Example } from './examples.tsx';

/** Anchors that no component chooses: those of headings, of places and of sources in the data of the examples. */
const ofData: readonly string[] =
  'first second number article-58 article-59 waiting sites phone cities counties ask fold wuhan xiantao law-58 notice report'.split(' ');

it.each(Object.values<Example>(examples).map((example) => [example.name, example] as const))(
  'no heading of a text can have an anchor that %s writes',
  (_name, { element }) => {
    const { container } = render(element);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id) => !isReservedAnchor(id) && !ofData.includes(id))).toEqual([]);
  },
);
