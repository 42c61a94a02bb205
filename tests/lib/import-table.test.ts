import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** File by file: an import that the table in .oxlintrc.json forbids there. */
const forbidden = {
  'app/node-prefix.ts': 'node:fs',
  'app/node-bare.ts': 'fs',
  'app/node-bare-other.ts': 'zlib',
  'app/by-a-detour.ts': '#lib/../tests/examples.ts',
  'app/tests.ts': '#tests/examples.ts',
  'app/relative-lib.ts': '../lib/site.ts',
  'app/[locale]/other-route.ts': './guides/page.tsx',
  'app/[locale]/route-above.ts': '../route.ts',
  'components/loads-content.tsx': '#lib/content/guide.ts',
  'components/loads-files.tsx': 'node:fs',
  'components/loads-files-bare.tsx': 'zlib',
  'components/loads-content-by-a-detour.tsx': './../lib/content/guide.ts',
  'components/app-by-a-detour.tsx': '#lib/../app/route.ts',
  'components/tests-by-a-detour.tsx': '#components/../tests/examples.tsx',
  'components/delivery.tsx': '#lib/delivery/server.ts',
  'components/next.tsx': 'next/link',
  'components/relative-lib.tsx': '../lib/site.ts',
  'components/app.tsx': '../app/route.ts',
  'components/tests.tsx': '#tests/examples.ts',
  'lib/react.ts': 'react',
  'lib/jsx.ts': 'react/jsx-runtime',
  'lib/next.ts': 'next',
  'lib/content/next.ts': 'next/headers',
  'lib/content/components.ts': '#components/answer-box.tsx',
  'lib/content/relative-components.ts': '../../components/answer-box.tsx',
  'lib/app.ts': '../app/route.ts',
  'lib/app-by-a-detour.ts': './../app/route.ts',
  'lib/tests.ts': '../tests/examples.ts',
  'lib/bench.ts': '../bench/delivery.ts',
  'lib/content/bench.ts': '../../bench/delivery.ts',
  'lib/content/node-bare.ts': 'zlib',
  'lib/by-its-own-name.ts': '#lib/site.ts',
  'lib/delivery/react.ts': 'react',
  'lib/delivery/components.ts': '../../components/answer-box.tsx',
  'lib/delivery/bench.ts': '../../bench/delivery.ts',
  'tests/app.ts': '../app/route.ts',
  'tests/app-by-a-detour.ts': '#lib/../app/route.ts',
  'tests/bench-by-a-detour.ts': '#lib/../bench/delivery.ts',
  'tests/relative-lib.ts': '../lib/site.ts',
  'tests/relative-lib-by-a-detour.ts': './../lib/site.ts',
  'bench/app.ts': '../app/route.ts',
  'bench/relative-lib.ts': '../lib/site.ts',
  'bench/node-bare.ts': 'zlib',
};

const allowed = {
  'app/good.ts':
    "import { a } from '#lib/content/guide.ts'; import { B } from '#components/answer-box.tsx'; import './globals.css'; export { a, B };",
  'app/[locale]/good.ts': "import '../globals.css';",
  'components/good.tsx':
    "import type { A } from '#lib/content/guide.ts'; import { b } from './other.tsx'; import { c } from '#lib/paths.ts'; export { b, c }; export type { A };",
  'lib/content/good.ts':
    "import { a } from '../locale.ts'; import { b } from 'node:fs'; import { c } from './guide.ts'; export { a, b, c };",
  'lib/good.ts': "import { a } from './content/guide.ts'; export { a };",
  'lib/delivery/good.ts':
    "import next from 'next'; import { a } from '../site.ts'; import { b } from '../content/guide.ts'; export { a, b, next };",
  'bench/good.ts': "import { a } from '#lib/site.ts'; import { b } from 'node:fs'; export { a, b };",
  'tests/good.ts':
    "import { a } from '#lib/site.ts'; import { b } from '#components/answer-box.tsx'; import { c } from './examples.tsx'; export { a, b, c };",
};

let directory = '';
let restricted: string[] = [];

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'import-table-'));
  cpSync(path.join(root, '.oxlintrc.json'), path.join(directory, '.oxlintrc.json'));
  const files = {
    ...Object.fromEntries(Object.entries(forbidden).map(([file, from]) => [file, `import { a } from '${from}'; export { a };`])),
    ...allowed,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
  const oxlint = path.join(root, 'node_modules/.bin/oxlint');
  let report = '';
  try {
    report = execFileSync(oxlint, ['--format', 'unix'], { cwd: directory, encoding: 'utf8' });
  } catch (error) {
    // oxlint ends with 1 when it finds something, which is what is wanted here.
    report = String((error as { stdout?: unknown }).stdout);
  }
  restricted = report
    .split('\n')
    .filter((line) => /no-restricted-imports|prefer-node-protocol/u.test(line))
    .map((line) => line.split(':')[0] ?? '');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it.each(Object.entries(forbidden))('%s may not import %s', (file) => {
  expect(restricted).toContain(file);
});

it.each(Object.keys(allowed))('%s may import what the table allows', (file) => {
  expect(restricted).not.toContain(file);
});
