import type { Area, Region } from '#lib/places/place.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';

interface RegionListProps {
  readonly locale: Locale;
  readonly byArea: readonly { readonly area: Area; readonly regions: readonly Region[] }[];
  /** By the first letter of their names in English, of their pinyin in Chinese. */
  readonly byLetter: readonly { readonly letter: string; readonly regions: readonly Region[] }[];
}

/** All regions, by area and by name. */
export function RegionList({ locale, byArea, byLetter }: RegionListProps) {
  const messages = getMessages(locale);
  return (
    <>
      <section aria-labelledby={anchorOf('by-area')}>
        <h2 id={anchorOf('by-area')}>{messages.byArea}</h2>
        <dl className="regions">
          {byArea.map(({ area, regions }) => (
            <Group key={area} name={messages.areas[area]} regions={regions} locale={locale} />
          ))}
        </dl>
      </section>
      <section aria-labelledby={anchorOf('by-name')}>
        <h2 id={anchorOf('by-name')}>{messages.byName}</h2>
        <dl className="regions letters">
          {byLetter.map(({ letter, regions }) => (
            <Group key={letter} name={letter} regions={regions} locale={locale} />
          ))}
        </dl>
      </section>
    </>
  );
}

function Group({ name, regions, locale }: { name: string; regions: readonly Region[]; locale: Locale }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {regions.map(({ code, path, shortName }) => (
          <a key={code} href={localizePath(locale, path)}>
            {shortName[locale]}
          </a>
        ))}
      </dd>
    </div>
  );
}
