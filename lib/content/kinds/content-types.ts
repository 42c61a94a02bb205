import { comparisonType } from './comparison.ts';
import { flowPartsType } from './flow.ts';
import { guideType } from './guide.ts';
import type { AddressedType, CommonFields, ContentType } from './kind.ts';
import { lawArticleType } from './law-article.ts';
import { lawType } from './law.ts';
import { noticeType } from './notice.ts';
import { pageType } from './page.ts';
import { deadlineSections, regionSections } from './sections.ts';

/** Every type of content whose documents have addresses, the one whose addresses a sitemap names first in front. */
export const addressedTypes: readonly AddressedType<CommonFields>[] = [pageType, guideType, comparisonType, lawType, lawArticleType];

/** Every type of content: a new one is a line here. */
export const contentTypes: readonly ContentType<CommonFields>[] = [
  ...addressedTypes,
  noticeType,
  flowPartsType,
  regionSections,
  deadlineSections,
];
