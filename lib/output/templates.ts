import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from './slots.ts';

/** The folder within a build that holds the documents that are filled for each request. */
export const templateFolder = 'templates';

const read = new Map<string, string>();

/**
 * A template of the build that this process serves, or of the newest; read once.
 *
 * @param name its name without its ending, such as `zh/search`
 * @throws {Error} when the site is not built
 */
export function readTemplate(name: string): string {
  const file = join(process.cwd(), process.env.SERVED_SLOT ?? outputFolder, templateFolder, `${name}.html`);
  const known = read.get(file);
  if (known !== undefined) return known;
  try {
    const text = readFileSync(file, 'utf8');
    // While somebody works on the site, builds come and go.
    if (process.env.SERVED_SLOT !== undefined) read.set(file, text);
    return text;
  } catch (error) {
    throw new Error(`There is no ${name} among the templates of the build: build the site with "npm run build".`, { cause: error });
  }
}
