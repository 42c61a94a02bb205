import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import type { EachSection } from '#lib/document/holes.ts';
import type { PlaceChoiceView } from '#lib/places/place-choice.ts';

/** In a template: places to choose from, each with where it lies. */
export function PlaceRows({ rows }: { rows: EachSection<PlaceChoiceView['rows'][number]> }) {
  const region = rows.item.when('hasRegion');
  return (
    <ul role="list" className="rows">
      {rows.open}
      <li>
        <a href={rows.item.text('href')}>
          <span>
            <ForeignWordsHole parts={rows.item.each('title')} />
          </span>
          {region.open}{' '}
          <small>
            <ForeignWordsHole parts={rows.item.each('region')} />
          </small>
          {region.close}
        </a>
      </li>
      {rows.close}
    </ul>
  );
}
