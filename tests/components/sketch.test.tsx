import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Sketch } from '#components/sketches/sketch.tsx';
import { sketches, type SketchName } from '#lib/document/sketches.ts';

it.each(Object.entries(sketches) as [SketchName, number][])('the parts of %s have the numbers of the list below it', (name, count) => {
  const { container } = render(<Sketch of={name}>A list</Sketch>);
  const numbers = [...container.querySelectorAll('text')].map(({ textContent }) => Number(textContent));
  expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
});

it('who does not see a sketch hears its list alone', () => {
  render(
    <Sketch of="card">
      <p>The bank</p>
    </Sketch>,
  );
  const figure = screen.getByRole('figure');
  expect(figure.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(within(figure).getByText('The bank')).toBeVisible();
});
