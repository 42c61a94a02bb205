import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'postcss';
import { expect, it } from 'vitest';

// What must hold of the whole house and oxlint cannot say; imports are read as text.
const sources = globSync('{lib,components,app,bench,tests}/**/*.{ts,tsx}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const house = sources.filter(({ file }) => /^(?:lib|components|app)\//u.test(file));

function filesWith(pattern: RegExp): string[] {
  return house.flatMap(({ file, text }) => (pattern.test(text) ? file : [])).toSorted();
}

/** What a file imports of others of ours, each as `lib/site/site.ts name`. */
function importsOf({ file, text }: { file: string; text: string }): string[] {
  const imports = text.matchAll(/^(?:import|export) (?:type )?\{(?<names>[^}]*)\} from '(?<from>[^']+)'/gmu);
  const later = text
    .split('\n')
    .flatMap((names) => Array.from(names.matchAll(/\bimport\('([^']+)'\)/gu), ([, from = '']) => ({ names, from })));
  return [...Array.from(imports, ({ groups }) => ({ names: groups?.names ?? '', from: groups?.from ?? '' })), ...later].flatMap(
    ({ names, from }) => {
      const target = from.startsWith('#') ? from.slice(1) : path.join(path.dirname(file), from);
      return (names.match(/\w+/gu) ?? []).map((name) => `${target} ${name}`);
    },
  );
}

it('the environment and the working directory are read in lib/site and lib/commands', () => {
  const others = filesWith(/process\.(?:env|cwd\(\))/u).filter((file) => !/^lib\/(?:site|commands)\//u.test(file));
  // Next calls the adapter and, in development, the routes: nobody could hand them anything in.
  expect(others).toEqual(['lib/build/adapter.ts', 'lib/server/development.ts']);
});

it('the time is asked by the clock and by what the server logs; everything else is handed a day', () => {
  const others = filesWith(/new Date\((?!`\$\{\w+\}T00:00:00Z`\))|Date\.now\(/u).filter((file) => !file.startsWith('lib/server/'));
  expect(others).toEqual(['lib/site/clock.ts']);
});

it('no module of lib keeps a variable but the lines of the log that wait to be written', () => {
  expect(filesWith(/^(?:export )?let /mu).filter((file) => file.startsWith('lib/'))).toEqual(['lib/server/log.ts']);
});

it('a folder has at most 16 files', () => {
  const folders = [...new Set(house.map(({ file }) => path.dirname(file)))];
  const isFull = (folder: string): boolean => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length > 16;
  expect(folders.filter(isFull)).toEqual([]);
});

it('the tree in README names every room of lib', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readdirSync('lib').filter((room) => !readme.includes(`\n  ${room}/ `))).toEqual([]);
});

it('the files that README and the pages for contributors name or link to are there', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'docs/api.md', ...globSync('docs/contributing/*.md')];
  const gone = pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8');
    const named = Array.from(
      text.matchAll(/`((?:app|bench|components|content|deploy|docs|lib|public|tests)\/[\w./-]*[./][\w-]*)`/gu),
      ([, name = '']) => name,
    );
    const linked = Array.from(text.matchAll(/\]\((?!\w+:|\/)([\w./-]+)/gu), ([, name = '']) => path.join(path.dirname(page), name));
    return [...named, ...linked].filter((name) => !existsSync(name)).map((name) => `${page}: ${name}`);
  });
  expect(gone).toEqual([]);
});

it('what the build and the server need is installed for production, and nothing else is', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const statements = house.flatMap(({ text }) =>
    Array.from(text.matchAll(/^(?:import|export) (type )?(?:[^;]*? from )?'([^.#'][^']*)'/gmu)),
  );
  const packagesOf = (isType: boolean): string[] =>
    [...new Set(statements.flatMap(([, type, name = '']) => ((type !== undefined) === isType ? [name] : [])))]
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
  const used = packagesOf(false);
  expect(used.filter((name) => dependencies[name] === undefined)).toEqual([]);
  expect(
    packagesOf(true).filter((name) => ![name, `@types/${name}`].some((each) => each in dependencies || each in devDependencies)),
  ).toEqual([]);
  // Named in configuration, run by scripts, or asked for by Next, which installs the last three by itself where they are missing.
  const unseen = ['@tailwindcss/postcss', 'react-dom', 'typescript', '@types/node', '@types/react'];
  expect(unseen.filter((name) => dependencies[name] === undefined)).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !used.includes(name) && !unseen.includes(name))).toEqual([]);
});

it('whatever a module exports is imported by another; a test counts where the module uses it too', () => {
  const [tests, code] = [true, false].map(
    (isTest) => new Set(sources.filter(({ file }) => file.includes('.test.ts') === isTest).flatMap(importsOf)),
  );
  const unused = house.flatMap(({ file, text }) => {
    const names = Array.from(
      text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gmu),
      ([, name = '']) => name,
    );
    const isTried = (name: string): boolean =>
      tests?.has(`${file} ${name}`) === true && text.split(new RegExp(`\\b${name}\\b`, 'u')).length > 2;
    // The names in app are Next's.
    return file.startsWith('app/') ? [] : names.flatMap((name) => (code?.has(`${file} ${name}`) || isTried(name) ? [] : `${file} ${name}`));
  });
  expect(unused).toEqual([]);
});

it('every export says in a docstring what it promises', () => {
  const bare = house.flatMap(({ file, text }) =>
    Array.from(
      text.matchAll(/(?<!\*\/\n)^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gmu),
      ([, name = '']) => `${file} ${name}`,
    ),
  );
  // The names in app are Next's.
  expect(bare.filter((name) => !name.startsWith('app/'))).toEqual([]);
});

it('every class of a style sheet stands in the markup', () => {
  const markup = house.map(({ text }) => text).join('\n');
  const unused = globSync('components/**/*.css').flatMap((file) => {
    const names = new Set<string>();
    parse(readFileSync(file, 'utf8')).walkRules(({ selector }) => {
      for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/gu)) names.add(name);
    });
    return [...names].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u').test(markup)).map((name) => `${file} .${name}`);
  });
  expect(unused).toEqual([]);
});

it('flex containers keep their children apart by margins: the oldest browsers that we serve know gaps of grids and columns alone', () => {
  const gaps = globSync('components/**/*.css').flatMap((file) => {
    const found: string[] = [];
    parse(readFileSync(file, 'utf8')).walkDecls(/^(?:row-|column-)?gap$/u, ({ parent, source }) => {
      const isOfOthers = parent?.some((each) => each.type === 'decl' && (each.prop === 'columns' || each.value === 'grid')) === true;
      if (!isOfOthers) found.push(`${file}:${source?.start?.line}`);
    });
    return found;
  });
  expect(gaps).toEqual([]);
});

it('what is installed is known by its hash, runs nothing while it is installed, and brings the Node that runs this', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; integrity?: string; hasInstallScript?: boolean }>;
  };
  const installed = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  expect(installed.filter(([, { integrity, hasInstallScript }]) => integrity === undefined || hasInstallScript)).toEqual([]);
  const nodes = installed.filter(([folder]) => folder.startsWith('node_modules/node-linux-'));
  expect(nodes.map(([, { version }]) => `v${version}`)).toEqual([process.version, process.version]);
});

it('no command lets Next say what it does to whom it does not concern', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...Object.values(scripts), ...globSync('lib/commands/*.ts').map((file) => readFileSync(file, 'utf8'))];
  const withNext = commands.filter((command) => /\bnext (?:build|dev|start)\b|'next', '/u.test(command));
  expect(withNext).toHaveLength(2);
  expect(withNext.filter((command) => !/NEXT_TELEMETRY_DISABLED(?:=1|: '1')/u.test(command))).toEqual([]);
});
