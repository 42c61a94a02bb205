import { answerDifferences } from './answer-differences.ts';
import { ask } from './answer.ts';
import { documents, manifest, project } from './built-site.ts';
import { row } from './measured.ts';
import { startNginx, startOwn } from './running-server.ts';

/**
 * Part of `npm run bench`: what every page weighs as it is received, and whether nginx with the
 * configuration of the build answers like `npm start`.
 */

async function printWeights(port: number): Promise<void> {
  console.log('What is received of each page, in bytes of content, in one request.\n');
  console.log(' bytes   gzip     br  page');
  for (const path of [...documents, '/an-address-that-does-not-exist']) {
    const [plain, ...compressed] = await Promise.all(
      ['identity', 'gzip', 'br'].map((encoding) => ask(port, path, { headers: { 'accept-encoding': encoding } })),
    );
    if (!plain) continue;
    const sizes = [plain, ...compressed].map(({ body }) => [6, body.length] as const);
    console.log(row(...sizes), ` ${path}${plain.status === 200 ? '' : ` (${plain.status})`}`);
  }
}

async function printDifferences(own: number, nginx: number): Promise<void> {
  const differences = await answerDifferences(manifest, own, nginx);
  if (differences.length === 0) return console.log('\nnpm start and nginx answer alike, in status and headers.');
  console.log(`\nnpm start and nginx answer differently:\n${differences.map((difference) => `  ${difference}`).join('\n')}`);
  process.exitCode = 1;
}

const own = await startOwn(project);
try {
  const nginx = await startNginx(project, manifest);
  try {
    await printWeights(own.port);
    if (nginx) await printDifferences(own.port, nginx.port);
    else console.log('\nnginx is not installed, so there is nothing to compare with.');
  } finally {
    await nginx?.stop();
  }
} finally {
  await own.stop();
}
