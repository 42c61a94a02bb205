import { Fragment, type ReactNode } from 'react';
import type { City, Region } from '#lib/places/place.ts';
import type { RegionPage } from '#lib/pages/region.ts';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay, placeTitle } from '#lib/i18n/format.ts';
import { lines } from '#lib/site/lines.ts';
import { anchorOf, localizePath, placesPath, stepsPath } from '#lib/site/paths.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { ForeignWords } from '#components/text/inline-text.tsx';
import { FactList } from '#components/lists/fact-list.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { RubyText } from '#components/text/ruby-text.tsx';

/**
 * The page of a region: who to call and where to look, what differs and how to ask, its cities, where all this comes from.
 *
 * @param note what stands below its heading
 */
export function RegionArticle({ page, note }: { page: RegionPage; note?: ReactNode }) {
  const { locale, document, region, cities, counties, questions } = page;
  const messages = getMessages(locale);
  const rows = [
    { path: stepsPath, title: messages.flow, summary: messages.flowSummary },
    { path: placesPath, title: messages.allPlaces },
  ];
  return (
    <DocumentArticle
      document={document}
      note={note}
      lead={
        <a href={localizePath(locale, stepsPath)} className="button">
          {messages.flow}
        </a>
      }
      sectionEnds={
        new Map([
          ['phone', <Lines key="phone" region={region} locale={locale} />],
          ['sites', <Sites key="sites" region={region} locale={locale} />],
          ['ask', <Questions key="ask" questions={questions} locale={locale} />],
          ['cities', <Cities key="cities" cities={cities} locale={locale} />],
          ['counties', <Cities key="counties" cities={counties} locale={locale} />],
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

/** The lines that a region answers by. */
const regionLines = [lines.socialInsurance, lines.medicalInsurance, lines.government] as const;

/** The lines that a dialling code may stand before; of 12345 we do not know that. */
const linesWithCode = regionLines.filter((line) => line !== lines.government);

/** The lines of a region; from another place a municipality has one code, and each city of a province its own. */
function Lines({ region: { cities, diallingCode }, locale }: { region: Region; locale: Locale }) {
  const messages = getMessages(locale);
  const fromOutside = (line: string): ReactNode =>
    cities.length > 0 ? (
      <a href="#cities">{messages.codesBelow}</a>
    ) : (
      <OutsideLines lines={[line]} diallingCode={diallingCode} locale={locale} />
    );
  const facts = regionLines.map((line) => ({
    name: messages.lineOf[line],
    value: (
      <>
        <a href={`tel:${line}`}>{line}</a>
        {linesWithCode.some((each) => each === line) ? <small>{fromOutside(line)}</small> : null}
      </>
    ),
  }));
  return <FactList facts={facts} />;
}

/** Lines as they are dialled from another place. */
function OutsideLines({ lines: dialled, diallingCode, locale }: { lines: readonly string[]; diallingCode: string; locale: Locale }) {
  const messages = getMessages(locale);
  return (
    <>
      {messages.fromOutside}
      {messages.colon}
      {dialled.map((line) => (
        <Fragment key={line}>
          <a href={`tel:${diallingCode}${line}`}>{`${diallingCode}-${line}`}</a>{' '}
        </Fragment>
      ))}
    </>
  );
}

/** Each city with its anchor, to which the look-up leads, and its lines. */
function Cities({ cities, locale }: { cities: readonly City[]; locale: Locale }) {
  return cities.map(({ code, anchor, name, diallingCode }) => (
    <section key={code} aria-labelledby={anchor} className="city">
      <h3 id={anchor}>
        <ForeignWords text={placeTitle(locale, name)} locale={locale} />
      </h3>
      <p>
        {diallingCode === undefined ? (
          getMessages(locale).noDiallingCode
        ) : (
          <OutsideLines lines={linesWithCode} diallingCode={diallingCode} locale={locale} />
        )}
      </p>
    </section>
  ));
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
