import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    baseUrl: string;
    /** The path of the Chromium that the tests use. */
    chromiumPath: string;
    /** Where it keeps what readers say. */
    feedbackFolder: string;
  }
}

/** How long the server of a built site may take to be ready, in milliseconds. */
const longestStart = 30_000;

/** The day that the site under test is built and served for: a fresh clone gives the same verdict on any day. */
const testDay = '2026-11-24';

/** Builds the site when it is not built, serves it as `npm start` does and finds a Chromium, once for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const directory = path.resolve(import.meta.dirname, '../..');
  process.env.CLOCK = testDay;
  const { ensureBuilt } = await import('#lib/commands/ensure-built.ts');
  if (!(await ensureBuilt(directory))) throw new Error('The site could not be built.');
  const chromiumPath = await findChromium();
  const feedbackFolder = await mkdtemp(path.join(tmpdir(), 'feedback-'));
  const server = await startServer(directory, feedbackFolder);
  project.provide('baseUrl', server.baseUrl);
  project.provide('chromiumPath', chromiumPath);
  project.provide('feedbackFolder', feedbackFolder);
  return async () => {
    server.process.kill('SIGTERM');
    const [code] = await once(server.process, 'exit');
    await rm(feedbackFolder, { recursive: true });
    if (code !== 0) throw new Error(`The server ended with ${code} after SIGTERM, not with 0.`);
  };
}

async function startServer(directory: string, feedbackFolder: string): Promise<{ process: ChildProcess; baseUrl: string }> {
  const child = spawn(process.execPath, ['lib/commands/start.ts'], {
    cwd: directory,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', FEEDBACK_FOLDER: feedbackFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Every line is read, also after the ready line: a full pipe would stop the server.
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const baseUrl = /^The site is ready at (http:\S+)$/u.exec(line)?.[1];
      if (!baseUrl) return;
      clearTimeout(impatience);
      resolve({ process: child, baseUrl });
    });
    lines.once('close', () => reject(new Error('The server ended, or did not say in time that it is ready.')));
    const impatience = setTimeout(() => child.kill(), longestStart);
  });
}
