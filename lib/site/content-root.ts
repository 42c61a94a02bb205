/** The folder of everything that authors edit. */
export const contentFolder = 'content';

/** The folder that `content/` is in: the project, or while a build is made, the slot that holds its copy. */
export function contentRoot(): string {
  return process.env.CONTENT_ROOT ?? process.cwd();
}

/** Tells whether content cannot change while this process runs: a build is made of a copy that nobody edits. */
export function isContentFixed(): boolean {
  return process.env.CONTENT_ROOT !== undefined;
}
