import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './support/chromiumFlags.ts';
import { installedChromium } from './support/installedChromium.ts';

/** The journeys in a real browser: `npx playwright test -c e2e`, after `npm run build`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Only against what hangs: machines that are shared take the processor away for half a minute.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    // Flights of the view would make every click a matter of luck; people may switch them off as well.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    // Recording every step costs a tenth of the time; `--trace on` does it for the journey that is looked into.
    trace: 'off',
    launchOptions: {
      executablePath: installedChromium(),
      args: [...chromiumFlags],
    },
  },
});
