import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { buildSite, project } from './build-site.ts';
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

/** Builds the site when it is not built, serves it as `npm start` does and finds a Chromium, once for all browser tests. */
export default async function setUp(tests: TestProject): Promise<() => Promise<void>> {
  if (!(await buildSite())) throw new Error('The site could not be built.');
  const chromiumPath = await findChromium();
  const feedbackFolder = await mkdtemp(path.join(tmpdir(), 'feedback-'));
  const server = await startServer(feedbackFolder);
  tests.provide('baseUrl', server.baseUrl);
  tests.provide('chromiumPath', chromiumPath);
  tests.provide('feedbackFolder', feedbackFolder);
  return async () => {
    server.process.kill('SIGTERM');
    const [code] = await once(server.process, 'exit');
    await rm(feedbackFolder, { recursive: true });
    if (code !== 0) throw new Error(`The server ended with ${code} after SIGTERM, not with 0.`);
  };
}

async function startServer(feedbackFolder: string): Promise<{ process: ChildProcess; baseUrl: string }> {
  const child = spawn(process.execPath, ['lib/commands/start.ts'], {
    cwd: project,
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
