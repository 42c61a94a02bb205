import { listPaths } from '#lib/content/catalogue.ts';
import type { Corpus } from '#lib/content/corpus.ts';

const start = { line: 1, column: 1 };

/**
 * Every file has a name that says what it is and gives it an address of its own, and no file is missing.
 *
 * ```passes guides/broken-card.en.md
 * +Words.
 * ```
 * ```fails pages/about.fr.md
 * +Des mots.
 * content/pages/about.fr.md:1:1: this file name fits no kind of content: names begin with a letter, go on with lower-case letters, digits and hyphens, and end with the language and `.md`, such as `guides/lost-card.en.md`
 * ```
 * ```fails pages/law.en.md
 * +Words.
 * content/pages/law.en.md:1:1: the address `/law` is taken by a page that lists documents: choose another name
 * ```
 * ```fails law/other-law/article-1.en.md
 * +Words.
 * content/law/other-law/article-1.en.md:1:1: this page stands below `/law/other-law`, but there is no such page
 * ```
 * ```fails without search-words.yaml
 * content/search-words.yaml:1:1: this file is missing
 * ```
 */
export function checkFiles({ strays, missing, entries, addresses }: Corpus): void {
  for (const file of strays) {
    file.message(
      'this file name fits no kind of content: names begin with a letter, go on with lower-case letters, digits and hyphens, and end with the language and `.md`, such as `guides/lost-card.en.md`',
      start,
    );
  }
  for (const file of missing) file.message('this file is missing', start);
  for (const { type, slug, file } of entries) {
    const path = type.path?.(slug) ?? '';
    const above = path.slice(0, path.lastIndexOf('/'));
    if (listPaths.includes(path))
      file.message(`the address \`${path}\` is taken by a page that lists documents: choose another name`, start);
    if (above !== '' && !addresses.has(above)) file.message(`this page stands below \`${above}\`, but there is no such page`, start);
  }
}
