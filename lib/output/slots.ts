import { lstatSync, readlinkSync } from 'node:fs';
import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoreMissing } from './ignore-missing.ts';

/**
 * The two folders of the project that builds are written to in turn. While one is served,
 * the next build is made in the other; `out` is a link to the one that is served, so that
 * a build takes the place of the last one at once.
 */
const slots = ['out.a', 'out.b'] as const;

/** One of the two folders that a build is written to. */
type Slot = (typeof slots)[number];

/** The link to the slot of the newest whole build. */
export const outputFolder = 'out';

/** The slot of the newest whole build, or undefined when there is none. */
export function liveSlot(projectDirectory: string): Slot | undefined {
  try {
    const target = readlinkSync(join(projectDirectory, outputFolder));
    return slots.find((slot) => slot === target);
  } catch {
    // There is nothing of this name yet, or a folder that an older version of this code wrote.
    return undefined;
  }
}

/** The slot that the next build is written to: the one that is not served. */
export function idleSlot(projectDirectory: string): Slot {
  return liveSlot(projectDirectory) === slots[0] ? slots[1] : slots[0];
}

/** Puts the build of a slot in the place of the last one, in one step of the file system. */
export async function makeLive(projectDirectory: string, slot: Slot): Promise<void> {
  const link = join(projectDirectory, outputFolder);
  const isFolder = lstatSync(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder) await rm(link, { recursive: true });
  const unfinished = `${link}.link`;
  await rm(unfinished, { force: true }).catch(ignoreMissing);
  await symlink(slot, unfinished);
  await rename(unfinished, link);
}
