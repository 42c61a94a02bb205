import { listSourcesOf } from '#lib/content/compose/sources.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import type { Block, Inline } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { formatDay, placeTitle } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getRegionPage } from '#lib/pages/region.ts';
import type { City } from '#lib/places/place.ts';
import { lineSources, siteSources } from '#lib/site/known.ts';
import { linesWithCode, regionLines } from '#lib/site/lines.ts';
import { placesPath, stepsPath } from '#lib/site/paths.ts';
import { factList, link, paragraph, text } from './blocks.ts';
import type { Published } from './published.ts';

/** The region pages: who to call and where to look, the places below, what differs and how to ask. */
export function publishedRegions(locale: Locale, day: string): Published[] {
  return getPlaces().regions.map(({ slug }) => publishedRegion(locale, slug, day));
}

function publishedRegion(locale: Locale, slug: string, day: string): Published {
  const page = getRegionPage({ locale, region: slug }, day);
  const { document, path, title, summary, description } = page;
  const { reviewed, reviewBy, published, modified, overdue, changes, answer } = document;
  const blocks = splitAtHeadings(document.blocks).flatMap(({ heading: first, whole }) => [...whole, ...listedBelow(first?.id, page)]);
  const called = linesOf(page);
  const messages = getMessages(locale);
  const related = [
    { path: stepsPath, title: messages.flow },
    { path: placesPath, title: messages.allPlaces },
  ];
  const sources = listSourcesOf([...answer, ...called, ...blocks]);
  const dates = { published, modified, reviewed, reviewBy, overdue, changes };
  return { type: 'region', locale, path, title, summary, description, answer, blocks: [...called, ...blocks], sources, related, ...dates };
}

/** Whom to call; from another place a municipality has one code, and each city of a province its own, in the table of cities. */
function linesOf({ locale, region: { cities, diallingCode: code } }: ReturnType<typeof getRegionPage>): Block[] {
  const { lineOf, fromOutside, colon } = getMessages(locale);
  const lines = regionLines.map((line) => [
    paragraph(link(`tel:${line}`, line), text(` ${lineOf[line]}`), ...marksOf(lineSources.slice(0, 1))),
  ]);
  const coded = linesWithCode.flatMap((line) => [text(' '), codedLine(code, line)]).slice(1);
  const outside = paragraph(text(`${fromOutside}${colon}`), ...coded, ...marksOf(lineSources));
  return [{ type: 'list', items: lines }, ...(cities.length > 0 ? [] : [outside])];
}

function codedLine(code: string, line: string): Inline {
  return link(`tel:${code}${line}`, `${code}-${line}`);
}

function marksOf(ids: readonly string[]): Inline[] {
  return ids.map((id) => ({ type: 'source', id }));
}

/** What the page shows below the end of a section. */
function listedBelow(id: string | undefined, { locale, region, cities, counties, questions }: ReturnType<typeof getRegionPage>): Block[] {
  const messages = getMessages(locale);
  const { colon } = messages;
  switch (id) {
    case 'sites': {
      const sites = [
        [messages.hrssSite, region.hrss],
        [messages.medicalSite, region.medical],
      ] as const;
      const compared = messages.comparedOn(formatDay(locale, region.checked));
      const facts = sites.map(([name, { host, seen }]) => ({
        name,
        value: [link(`https://${host}`, `https://${host}`), text(` ${messages.sightings[seen]} · ${compared}`)],
      }));
      return [factList(colon, facts, siteSources)];
    }
    case 'ask': {
      const items = questions.map(({ differs, chinese, help }) => [
        paragraph(text(`${differs}${colon}${chinese}${help ? ` ${messages.meaning} ${help.meaning}` : ''}`), {
          type: 'exemption',
          reason: 'advice',
        }),
      ]);
      return [{ type: 'list', items }];
    }
    case 'cities':
      return [tableOf(cities, locale)];
    case 'counties':
      return [tableOf(counties, locale)];
    default:
      return [];
  }
}

/** The numbers of places below a region. */
function tableOf(cities: readonly City[], locale: Locale): Block {
  const { place, withCode, noDiallingCode } = getMessages(locale);
  return {
    type: 'table',
    corner: [text(place)],
    columns: linesWithCode.map((line) => [text(withCode(line))]),
    rows: cities.map(({ anchor, name, diallingCode: code }) => ({
      id: anchor,
      name: [text(placeTitle(locale, name))],
      cells: linesWithCode.map((line, index) => ({
        children:
          code !== undefined
            ? [codedLine(code, line), ...marksOf(lineSources)]
            : [text(index === 0 ? noDiallingCode : '–'), { type: 'exemption', reason: 'site' } as const],
      })),
    })),
  };
}
