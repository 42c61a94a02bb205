import type { ReactNode } from 'react';
import { ForeignWords } from '#components/text/inline-text.tsx';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import type { Block } from '#lib/document/blocks.ts';
import { allInlines, plainText } from '#lib/document/walk.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { anchorOf, localizePath, placesPath } from '#lib/site/paths.ts';

/** A thing to do, and where. */
interface Action {
  readonly label: string;
  /** A path without its language, or a fragment of the page. */
  readonly path: string;
}

/** The fewest sections that a reader wants a list of. */
const fewest = 3;

/**
 * What stands below the answer, beside the text on a wide screen: what to do now (the first action, the numbers that
 * the answer says to call, the places), and the sections of the page.
 */
export function SideColumn({ document: { locale, answer, blocks }, action }: { document: ComposedDocument; action?: Action }) {
  const messages = getMessages(locale);
  return (
    <div className="side link-section">
      {action ? (
        <a href={localizePath(locale, action.path)} className="button">
          {/* One item of the button, in which items stand apart. */}
          <span>
            <ForeignWords text={action.label} locale={locale} />
          </span>
        </a>
      ) : null}
      <ul role="list" className="actions">
        {listNumbers(answer).map((number) => (
          <li key={number}>
            <a href={`tel:${number}`}>{messages.callNumber(number)}</a>
          </li>
        ))}
        <li>
          <a href={localizePath(locale, placesPath)}>{messages.places}</a>
        </li>
      </ul>
      <ContentsList sections={listSections(blocks)} locale={locale} />
    </div>
  );
}

/** The sections of a page, each with a link to it; nothing where there are few. */
function ContentsList({ sections, locale }: { sections: readonly { id: string; title: string }[]; locale: Locale }): ReactNode {
  if (sections.length < fewest) return null;
  return (
    <nav aria-labelledby={anchorOf('on-this-page')} className="contents">
      <p id={anchorOf('on-this-page')}>{getMessages(locale).onThisPage}</p>
      <ul role="list">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <ForeignWords text={title} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function listSections(blocks: readonly Block[]): { id: string; title: string }[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === 2 ? [{ id: block.id, title: plainText(block.children) }] : [],
  );
}

/** The numbers that may be called from a text, each once. */
function listNumbers(blocks: readonly Block[]): string[] {
  const links = [...allInlines(blocks)].flatMap((inline) => (inline.type === 'link' && inline.href.startsWith('tel:') ? inline.href : []));
  return [...new Set(links)].map((href) => href.slice('tel:'.length));
}
