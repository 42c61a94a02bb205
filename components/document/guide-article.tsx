import type { Guide } from '#lib/pages/guide.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath, placesPath } from '#lib/site/paths.ts';
import { DocumentArticle } from './document-article.tsx';
import type { LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';

/** A guide: the answer, one button, the steps, where to go from here, the sources. */
export function GuideArticle({ guide, related }: { guide: Guide; related: readonly LinkRow[] }) {
  const { locale, button } = guide;
  const messages = getMessages(locale);
  return (
    <DocumentArticle
      document={guide}
      lead={
        <a href={localizePath(locale, button.href)} className="button">
          {button.label}
        </a>
      }
      end={
        <LinkSection
          id={anchorOf('related')}
          title={messages.related}
          rows={[...related, { path: placesPath, title: messages.places, summary: messages.placesSummary }]}
          locale={locale}
        />
      }
    />
  );
}
