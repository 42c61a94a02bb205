import { resolve } from 'node:path';
import { ensureBuilt } from '#lib/commands/ensure-built.ts';
import { readManifest } from '#lib/output/manifest.ts';

/** The folder of the project that is measured, which is built first when its last build is of something else. */
export const project = resolve(import.meta.dirname, '..');

if (!(await ensureBuilt(project))) process.exit(1);

/** What its build has written. */
export const manifest = await readManifest(project);

/** The paths of all its pages. */
export const documents = Object.keys(manifest.files).filter((path) => manifest.files[path]?.kind === 'document');
