import type { AuthoredBlock, Block, Inline } from '#lib/document/blocks.ts';
import { composeDocument } from '#lib/content/compose/compose.ts';
import { placeQuestionsFile } from '#lib/content/kinds/data/place-questions.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { capitalOf, type OfficialSite, type Region } from '#lib/places/place.ts';
import { readSections, regionSections } from '#lib/content/kinds/sections.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { regionSources } from '#lib/site/known.ts';
import { lines } from '#lib/site/lines.ts';
import { placeTitle } from '#lib/i18n/format.ts';
import { placesPath } from '#lib/site/paths.ts';
import type { PageSubject } from './json-ld.ts';
import type { PageDescription } from './metadata.ts';
import { makePage } from './page.ts';
import { link, text } from './published/blocks.ts';
import { rubyOf } from '#lib/text/ruby.ts';

/** The page of a region in one language. */
export type RegionPage = ReturnType<typeof getRegionPage> & Pick<PageDescription, 'robots'>;

/** Every language and region. */
export function listRegionParams(): { locale: Locale; region: string }[] {
  return locales.flatMap((locale) => getPlaces().regions.map(({ slug }) => ({ locale, region: slug })));
}

/** The code of Xinjiang, the only region with places of the Corps (GB/T 2260). */
const xinjiang = '650000';

/** The page of one region, put together from its row and the sections that all regions share. */
export function getRegionPage({ locale, region: slug }: { locale: Locale; region: string }, day: string) {
  const region = getPlaces().regions.find((each) => each.slug === slug);
  if (!region) throw new Error(`There is no region ${slug}; regions.csv names all.`);
  const { data, sections } = readSections(regionSections, locale);
  const messages = getMessages(locale);
  const counties = region.cities.filter(({ level }) => level === 'county-level');
  const cities = region.cities.filter(({ level }) => level !== 'county-level');
  const isShown = (id: string): boolean =>
    id === 'cities' ? cities.length > 0 : id === 'counties' ? counties.length > 0 : id !== 'corps' || region.code === xinjiang;
  const note: AuthoredBlock[] = region.note
    ? [{ type: 'paragraph', children: [text(region.note.text[locale]), { type: 'source', id: region.note.source }] }]
    : [];
  const title = placeTitle(locale, region.name);
  const document = composeDocument(
    {
      data: { ...data, title },
      answer: answerOf(region, locale),
      blocks: [...sections].flatMap(([id, blocks]) => (isShown(id) ? [...blocks, ...(id === 'sites' ? note : [])] : [])),
    },
    { locale, slug, day },
  );
  const { path, name, shortName } = region;
  const { reviewed, published, modified, sources } = document;
  const words = { title: messages.regionTitle(title), summary: messages.regionSummary(name[locale]) };
  const page = { locale, path, ...words, description: document.description, reviewed, published, modified, sources };
  const way = [
    { name: messages.places, path: placesPath },
    { name: shortName[locale], path },
  ];
  return {
    ...makePage(page, way, subjectOf(region, locale)),
    region,
    document,
    /** The places below it that have a level of their own. */
    cities,
    /** Counties and county-level cities that stand directly below it. */
    counties,
    /** What differs from place to place, and how to ask for it; what it means and how it is said for who may not be able to say it. */
    questions: placeQuestionsFile.read().map(({ differs, ask }) => ({
      differs: differs[locale],
      chinese: ask.zh,
      help: locale === 'zh' ? undefined : { meaning: ask[locale], ruby: rubyOf(ask.zh) },
    })),
  };
}

/** What its page is about and whom it names: the offices behind the site and the number for social insurance. */
function subjectOf({ name, hrss }: Region, locale: Locale): PageSubject {
  const contactPoint = { '@type': 'ContactPoint', telephone: lines.socialInsurance } as const;
  return {
    about: { '@type': 'AdministrativeArea', name: name[locale] },
    mentions: { '@type': 'GovernmentOrganization', url: `https://${hrss.host}`, contactPoint },
  };
}

/** What to call and where to look, for what 12333 answers and for medical insurance. */
function answerOf(region: Region, locale: Locale): Block[] {
  const { hrss, medical, diallingCode } = region;
  const capital = capitalOf(region);
  const { regionAnswer, fullStop } = getMessages(locale);
  const way = (before: string, number: string, { host }: OfficialSite): Inline[] => [
    { type: 'strong', children: [text(before)] },
    link(`tel:${number}`, number),
    text(regionAnswer.or),
    link(`https://${host}`, host),
    text(fullStop),
  ];
  return [
    {
      type: 'paragraph',
      children: [
        ...way(regionAnswer.card, lines.socialInsurance, hrss),
        ...way(regionAnswer.medical, lines.medicalInsurance, medical),
        text(
          capital
            ? regionAnswer.outsideCity(locale === 'zh' ? capital.shortName : capital.name.en, diallingCode)
            : regionAnswer.outside(diallingCode),
        ),
        ...regionSources.map((id): Inline => ({ type: 'source', id })),
      ],
    },
  ];
}
