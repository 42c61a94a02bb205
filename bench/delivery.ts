import { resolve } from 'node:path';
import { ensureBuilt } from '#lib/commands/ensure-built.ts';
import { readManifest, type Manifest } from '#lib/output/manifest.ts';
import { answerDifferences } from './answer-differences.ts';
import { ask } from './answer.ts';
import { startNginx, startOwn } from './running-server.ts';

/**
 * Part of `npm run bench`: what every page weighs as it is received, and whether nginx with the
 * configuration of the build answers like `npm start`.
 */

async function printWeights(port: number, pages: readonly string[]): Promise<void> {
  console.log('What is received of each page, in bytes of content, in one request.\n');
  console.log('bytes   gzip     br  page');
  for (const path of [...pages, '/an-address-that-does-not-exist']) {
    const [plain, ...compressed] = await Promise.all(
      ['identity', 'gzip', 'br'].map((encoding) => ask(port, path, { headers: { 'accept-encoding': encoding } })),
    );
    if (!plain) continue;
    const cells = [plain, ...compressed].map(({ body }) => String(body.length).padStart(5));
    console.log(`${cells.join('  ')}  ${path}${plain.status === 200 ? '' : ` (${plain.status})`}`);
  }
}

async function printDifferences(manifest: Manifest, own: number, nginx: number): Promise<void> {
  const differences = await answerDifferences(manifest, own, nginx);
  if (differences.length === 0) return console.log('\nnpm start and nginx answer alike, in status and headers.');
  console.log(`\nnpm start and nginx answer differently:\n${differences.map((difference) => `  ${difference}`).join('\n')}`);
  process.exitCode = 1;
}

async function measure(project: string): Promise<void> {
  if (!(await ensureBuilt(project))) process.exit(1);
  const manifest = await readManifest(project);
  const pages = Object.keys(manifest.files).filter((path) => manifest.files[path]?.kind === 'document');
  const own = await startOwn(project);
  try {
    const nginx = await startNginx(project, manifest);
    try {
      await printWeights(own.port, pages);
      if (nginx) await printDifferences(manifest, own.port, nginx.port);
      else console.log('\nnginx is not installed, so there is nothing to compare with.');
    } finally {
      await nginx?.stop();
    }
  } finally {
    await own.stop();
  }
}

await measure(resolve(import.meta.dirname, '..'));
