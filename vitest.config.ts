import { defineConfig } from 'vitest/config';

/** Tests that take long by their nature: many seeds, real servers, child processes. */
const slow = [
  'packages/document/src/convergence.test.ts',
  'apps/server/src/**/*.test.ts',
  'apps/cli/src/main.test.ts',
];
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...timeouts,
          name: 'quick',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/{cli,web}/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          exclude: slow,
        },
      },
      {
        test: { ...timeouts, name: 'slow', include: slow },
      },
    ],
  },
});
