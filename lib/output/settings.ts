import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { siteVariables } from '#lib/site/site.ts';
import { contentHash } from './entity-tag.ts';
import { manifestName } from './manifest.ts';
import { outputFolder } from './slots.ts';

/** The settings of the site that are set, each by its name with a hash of its value, which may be secret. */
type Settings = Readonly<Record<string, string>>;

/** What lets a build take the place of one that was made with other settings. */
export const otherSettings = '--other-settings';

/** The settings of the site among environment variables; one that is set to nothing counts as not set. */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
  return Object.fromEntries(siteVariables.flatMap((name) => (environment[name] ? [[name, contentHash(environment[name])]] : [])));
}

/** The names of the settings that are not the same in both, in the order of the README. */
export function differingSettings(some: Settings, others: Settings): string[] {
  return siteVariables.filter((name) => some[name] !== others[name]);
}

/** The settings that the newest build was made with, whatever version of this code wrote it; undefined when nothing says so. */
export async function liveSettings(projectDirectory: string): Promise<Settings | undefined> {
  const text = await readFile(join(projectDirectory, outputFolder, manifestName), 'utf8').catch(() => '{}');
  return z.object({ settings: z.record(z.string(), z.string()) }).safeParse(JSON.parse(text)).data?.settings;
}
