import type { Guide } from '#lib/pages/guide.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, guidePath, guideTextPath, localizePath } from '#lib/site/paths.ts';
import { DocumentArticle } from './document-article.tsx';
import { SideColumn } from './side-column.tsx';
import type { LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';

/** A guide: the answer, one button, the steps, where to go from here, the sources. */
export function GuideArticle({ guide, related }: { guide: Guide; related: readonly LinkRow[] }) {
  const { locale, slug, button } = guide;
  const messages = getMessages(locale);
  return (
    <DocumentArticle
      document={guide}
      path={guidePath(slug)}
      lead={<SideColumn document={guide} action={{ label: button.label, path: button.href }} />}
      end={
        <>
          <LinkSection id={anchorOf('related')} title={messages.related} rows={related} locale={locale} />
          <p className="alone link-section">
            <a href={localizePath(locale, guideTextPath(slug))}>{messages.asText}</a>
          </p>
        </>
      }
    />
  );
}
