import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { buildSite, project } from './browser/build-site.ts';

/**
 * What `npm test` begins with: lints the code and builds the site for the browser side by side, since neither keeps two cores
 * busy. What the lint says is told when it has ended; when it finds fault, the build is not waited for.
 */

const lint = spawn('npm', ['run', '--silent', 'lint'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
const isBuilt = buildSite();
const [said, [code]] = await Promise.all([text(lint.stdout), once(lint, 'exit') as Promise<[number | null]>]);
process.stdout.write(said);
// Asked to end, it ends what it builds with.
if (code !== 0) process.kill(process.pid);
process.exitCode = (await isBuilt) && code === 0 ? 0 : 1;
