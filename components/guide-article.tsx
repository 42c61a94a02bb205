import type { ReactNode } from 'react';
import type { Guide } from '#lib/content/guide.ts';
import { getMessages } from '#lib/messages.ts';
import { localizePath } from '#lib/paths.ts';
import { DocumentArticle } from './document-article.tsx';
import type { LinkRow } from './link-rows.tsx';
import { LinkSection } from './link-section.tsx';

/** A guide: the answer, one button, the steps, where to go from here, the sources. */
export function GuideArticle({ guide, related }: { guide: Guide; related: readonly LinkRow[] }): ReactNode {
  const { locale, button } = guide;
  return (
    <DocumentArticle
      document={guide}
      lead={
        <a href={localizePath(locale, button.href)} className="button">
          {button.label}
        </a>
      }
      end={<LinkSection id="related" title={getMessages(locale).related} rows={related} locale={locale} />}
    />
  );
}
