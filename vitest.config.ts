import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longestFirst.ts';
import { plantBug } from './scripts/mutations/plantBug.ts';

/** Tests that take long by their nature: many seeds, real servers, child processes. */
const slow = [
  'packages/document/src/convergence.test.ts',
  'apps/server/src/**/*.test.ts',
  'apps/cli/src/main.test.ts',
];
/** Set by `npm run test:mutations`. A planted bug must not get into the cache of loaded files: it would stay. */
const bug = process.env['MUTATION'];
const plugins = plantBug(bug);
/** Only against what hangs: machines that are shared take the processor away for half a minute. */
const common = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  setupFiles: ['scripts/propertySeed.ts'],
};

export default defineConfig({
  test: {
    // Its own choice leaves one processor free for an editor: half of a small machine.
    maxWorkers: '100%',
    fsModuleCache: bug === undefined,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins,
        test: {
          ...common,
          name: 'quick',
          // Loading everything anew for each file takes longer than the tests.
          isolate: false,
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/{cli,viewer,web}/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/{bundle,canvas,generator,measure}/**/*.test.ts',
          ],
          // The canvases that ours is measured beside bring tests of their own.
          exclude: [...slow, '**/node_modules/**'],
        },
      },
      {
        plugins,
        test: { ...common, name: 'slow', include: slow },
      },
    ],
  },
});
