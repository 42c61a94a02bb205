import { defineConfig } from 'oxlint';

/** Which rooms of `lib` a room may import, types included. What a room needs from above is handed in. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  text: ['i18n'],
  site: ['i18n'],
  document: ['i18n'],
  places: ['i18n', 'text', 'site'],
  deadline: ['i18n', 'text', 'site'],
  search: ['i18n', 'text', 'site', 'places'],
  feedback: ['i18n', 'text', 'site'],
  content: ['i18n', 'text', 'site', 'document', 'places', 'deadline', 'search'],
  pages: ['i18n', 'text', 'site', 'document', 'places', 'deadline', 'search', 'feedback', 'content'],
  output: ['i18n', 'site', 'places', 'search'],
  build: ['i18n', 'text', 'site', 'document', 'places', 'deadline', 'search', 'feedback', 'content', 'pages', 'output'],
  server: ['output', 'search', 'feedback', 'places', 'deadline', 'text', 'site', 'i18n'],
  commands: [
    'i18n',
    'text',
    'site',
    'document',
    'places',
    'deadline',
    'search',
    'feedback',
    'content',
    'pages',
    'output',
    'build',
    'server',
  ],
};

/** The floors of `lib/content` from the ground up; a floor imports those below it. */
const floors = ['parse', 'kinds', 'compose', 'checks'];

/** The rooms that read and write files; in content it is `parse/files.ts` alone. */
const withFiles = ['output', 'build', 'server', 'commands'];

interface Ban {
  readonly group: string[];
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

const detour: Ban = { group: ['**/../**', '#*/../**'], message: 'Cross a folder by its # name.' };
const framework: Ban = {
  group: ['next', 'next/**', 'react', 'react/**', 'react-dom', 'react-dom/**'],
  message: 'lib/ knows neither Next nor React: put elements in components/, addresses in app/.',
};
const files: Ban = {
  group: ['node:fs', 'node:fs/promises'],
  message: 'Files are read by content/parse/files.ts, output, build, server and commands: take what was read.',
};

/** Bans imports in some files; of an import that two entries ban, the last one counts. */
function ban(where: string[], ...patterns: Ban[]) {
  return { files: where, rules: { 'no-restricted-imports': ['error', { patterns }] as never } };
}

/** Everything of ours but what is allowed: rooms, and single files by their names. */
function allBut(name: string, allowed: readonly string[]): Ban {
  const list = allowed.join(', ') || 'nothing of ours';
  return {
    group: ['#*/**', ...allowed.map((each) => (each.endsWith('.ts') ? `!#lib/${each}` : `!#lib/${each}/**`))],
    message: `${name} may import only ${list}: move what you need down, or hand it in.`,
  };
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'nextjs', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['.next', 'out', 'out.a', 'out.b', 'next-env.d.ts'],
  rules: {
    // JSX is compiled by the automatic runtime.
    'react/react-in-jsx-scope': 'off',
    // Lists here are made at build time and never change their order.
    'react/no-array-index-key': 'off',
    // Named arguments of callbacks read better than nested function declarations moved away from their use.
    'unicorn/consistent-function-scoping': 'off',
    // Global style sheets are imported for their effect.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    // An assertion says what the compiler cannot know: a caught error's code, an event's arguments.
    'typescript/no-unsafe-type-assertion': 'off',
    // The second argument says which case failed.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'max-lines': ['error', { max: 250 }],
    // The table of rooms knows Node's own modules by this prefix.
    'unicorn/prefer-node-protocol': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'react/no-danger': 'error',
    'react/forbid-dom-props': [
      'error',
      { forbid: [{ propName: 'style', message: 'The Content-Security-Policy refuses style attributes: use a class.' }] },
    ],
  },
  overrides: [
    ...Object.entries(rooms).map(([room, allowed]) =>
      ban([`lib/${room}/**`], allBut(`lib/${room}`, [...allowed, room]), detour, framework, ...(withFiles.includes(room) ? [] : [files])),
    ),
    ...floors.map((floor, height) =>
      ban(
        [`lib/content/${floor}/**`],
        allBut(`lib/content/${floor}`, [
          ...(rooms.content ?? []),
          ...floors.slice(0, height).map((each) => `content/${each}`),
          // A check is about all content.
          ...(floor === 'checks' ? ['content/corpus.ts', 'content/catalogue.ts'] : []),
        ]),
        detour,
        framework,
        files,
      ),
    ),
    // The one place of content that reads files.
    ban(['lib/content/parse/files.ts'], allBut('lib/content/parse', rooms.content ?? []), detour, framework),
    // Next hands its pages to the adapter.
    ban(['lib/build/adapter.ts'], allBut('lib/build', [...(rooms.build ?? []), 'build']), detour),
    ban(
      ['components/**'],
      {
        group: ['#lib/pages/**', '#lib/content/**', '#lib/places/**', '#lib/deadline/**', '#lib/search/**', '#lib/feedback/**'],
        allowTypeImports: true,
        message: 'A component loads nothing: take the data as props and import only its type.',
      },
      {
        group: [
          '#lib/output/**',
          '#lib/build/**',
          '#lib/server/**',
          '#lib/commands/**',
          '#app/**',
          '#tests/**',
          'next',
          'next/**',
          'node:*',
        ],
        message: 'A component knows its props and nothing above it.',
      },
      detour,
    ),
    {
      ...ban(
        ['app/**'],
        { group: ['./**', '../**', '!./globals.css', '!../globals.css'], message: 'A route imports nothing of another route.' },
        { group: ['#*/../**', '#tests/**', 'node:*'], message: 'app/ only gives addresses: load in lib/pages, mark up in components.' },
        {
          group: ['#lib/**', '!#lib/pages/**', '!#lib/site/**', '!#lib/i18n/**', '!#lib/server/development.ts'],
          message: 'app/ only gives addresses: load in lib/pages, mark up in components.',
        },
      ),
    },
    // Next takes metadata, parameters and the page from one file.
    { files: ['app/**'], rules: { 'react/only-export-components': 'off' } },
    {
      // Browsers forget the roles of tables that are laid out as blocks, and of lists without bullets.
      files: [
        'components/document/comparison-table.tsx',
        'components/lists/link-rows.tsx',
        'components/document/content-blocks.tsx',
        'components/answers/feedback-question.tsx',
        'components/answers/feedback-thanks.tsx',
        'components/answers/search-results.tsx',
        'components/answers/place-rows.tsx',
        'components/document/home-article.tsx',
        'components/document/side-column.tsx',
        'components/frame/bilingual-page.tsx',
        'components/frame/site-header.tsx',
        'components/answers/deadline-fault.tsx',
        'components/flow/flow-map.tsx',
        'components/lists/glossary-list.tsx',
        'components/places/*.tsx',
      ],
      rules: {
        'jsx-a11y/no-redundant-roles': 'off',
        // The supported engines do not know <search>.
        'jsx-a11y/prefer-tag-over-role': 'off',
        'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
        'jsx-a11y/control-has-associated-label': 'off',
      },
    },
    // After a fault, the field is what the reader came back for.
    { files: ['components/forms/text-form.tsx'], rules: { 'jsx-a11y/no-autofocus': 'off' } },
    // Its addresses are filled in for each request.
    { files: ['components/answers/search-results.tsx'], rules: { 'nextjs/no-html-link-for-pages': 'off' } },
    // A drawing of its own is no picture to be fetched.
    { files: ['components/flow/counter-sheet.tsx'], rules: { 'jsx-a11y/prefer-tag-over-role': 'off' } },
    ban(
      ['tests/**', 'bench/**'],
      { group: ['#app/**', '**/app/**'], message: 'Pages are tested in the browser.' },
      { group: ['#*/../**', '**/../lib/**', '**/../components/**'], message: 'Cross a top-level folder by its # name.' },
    ),
    // Words, and lists of cases over real content, are as long as they are.
    { files: ['lib/i18n/messages.*.ts', 'tests/**'], rules: { 'max-lines': 'off' } },
  ],
});
