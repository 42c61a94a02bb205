import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first. One that begins late leaves a core idle at the end. */
const longest = ['browser/addresses-en', 'browser/addresses-zh', 'commands/start', 'browser/reading', 'browser/cards', 'browser/flow'];

/** Begins with the longest files, of whatever project, and then goes from project to project. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place === -1 ? longest.length : place;
    };
    return Promise.resolve(files.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }
}

/** One project per kind of test: pure functions, markup, real content, the built site in a real browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // One process more than cores: tests of a browser or of a started server mostly wait for it.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // A fresh clone gives the same verdict on any day; tests of other days set their own.
    env: { CLOCK: '2026-11-24' },
    // No time is asserted: a machine that does much else still gives a verdict.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'lib',
          include: ['tests/lib/**/*.test.ts'],
          environment: 'node',
          // What a hundred files import is loaded once a process. Whoever replaces a module or sets the environment puts it back.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
          // A DOM, React and the examples are loaded once a process; the set-up cleans after each test.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/corpus/**/*.test.ts'],
          environment: 'node',
          // All of these look at the same content: it is read and put together once a process, as in a build.
          // Whoever loads another one or sets the environment resets the modules afterwards.
          isolate: false,
          env: { CONTENT_ROOT: import.meta.dirname },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // What is looked up in the content for each address is put together once a process.
          isolate: false,
          env: { CONTENT_ROOT: import.meta.dirname },
          globalSetup: ['tests/browser/global-setup.ts'],
        },
      },
    ],
  },
});
