import type { ReactNode } from 'react';
import type { Region } from '#lib/places/place.ts';
import type { RegionPage } from '#lib/pages/region.ts';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { anchorOf, placesPath, stepsPath } from '#lib/site/paths.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { FactList } from '#components/lists/fact-list.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { RubyText } from '#components/text/ruby-text.tsx';
import { CityTable } from './city-table.tsx';
import { RegionLines } from './region-lines.tsx';

/** The sections that are closed until a reader opens them: what is the same everywhere, what to ask once the number is found, and how we know all this. */
const foldedSections: readonly string[] = ['online', 'ask', 'offices'];

/**
 * The page of a region: who to call and where to look, its cities, what differs and how to ask, where all this comes from.
 *
 * @param note what stands below its heading
 */
export function RegionArticle({ page, note }: { page: RegionPage; note?: ReactNode }) {
  const { locale, document, region, cities, counties, questions } = page;
  const messages = getMessages(locale);
  const rows = [
    { path: stepsPath, title: messages.flow },
    { path: placesPath, title: messages.allPlaces },
  ];
  return (
    <DocumentArticle
      document={document}
      path={region.path}
      folded={foldedSections}
      note={note}
      lead={<RegionLines region={region} locale={locale} />}
      sectionEnds={
        new Map([
          ['sites', <Sites key="sites" region={region} locale={locale} />],
          ['ask', <Questions key="ask" questions={questions} locale={locale} />],
          ['cities', <CityTable key="cities" cities={cities} labelledBy="cities" locale={locale} />],
          ['counties', <CityTable key="counties" cities={counties} labelledBy="counties" locale={locale} />],
        ])
      }
      end={<LinkSection id={anchorOf('related')} title={messages.related} rows={rows} locale={locale} />}
    />
  );
}

function Sites({ region, locale }: { region: Region; locale: Locale }) {
  const messages = getMessages(locale);
  const sites = [
    [messages.hrssSite, region.hrss],
    [messages.medicalSite, region.medical],
  ] as const;
  const facts = sites.map(([name, { host, seen }]) => ({
    name,
    value: (
      <>
        <a href={`https://${host}`}>{`https://${host}`}</a>
        <small>
          {messages.sightings[seen]} · {messages.comparedOn(formatDay(locale, region.checked))}
        </small>
      </>
    ),
  }));
  return <FactList facts={facts} />;
}

function Questions({ questions, locale }: Pick<RegionPage, 'questions' | 'locale'>) {
  return (
    <dl className="terms">
      {questions.map(({ differs, chinese, help }) => (
        <div key={chinese}>
          <dt>{differs}</dt>
          <dd>
            {help ? (
              <>
                <RubyText parts={help.ruby} />
                <span className="line">
                  {getMessages(locale).meaning} {help.meaning}
                </span>
              </>
            ) : (
              <span lang={languageTags.zh}>{chinese}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
