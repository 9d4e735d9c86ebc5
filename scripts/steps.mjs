// The steps of `npm run check` and `npm test`: each a command of its own, all with the same way to tell how it went.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failedJourneys, failedUnitTests } from './failures.mjs';
import { findNode24, nodeAdvice } from './node24.mjs';
import { root } from './root.mjs';

/** How many tests passed and failed, and the names of what failed. A step without tests of its own counts as one. */
export function counts(passed = 0, failed = 0, skipped = 0, failures = []) {
  return { passed, failed, skipped, failures };
}

export function sum(all) {
  return all.reduce(
    (total, one) =>
      counts(total.passed + one.passed, total.failed + one.failed, total.skipped + one.skipped, [
        ...total.failures,
        ...one.failures,
      ]),
    counts(),
  );
}

/** Runs a script of a dependency on Node 24. Its output is held back if it succeeds and `isQuiet`. */
function run(script, words, { isQuiet = false, env = {} } = {}) {
  const node = findNode24();
  if (node === null) {
    console.error(nodeAdvice);
    process.exit(1);
  }
  return new Promise((resolve) => {
    const child = spawn(node, [join(root, 'node_modules', script), ...words], {
      cwd: root,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ isOk: false, output: error.message }));
    child.on('exit', (code) => resolve({ isOk: code === 0, output }));
  });
}

async function step(title, script, words) {
  const startMs = performance.now();
  const { isOk, output } = await run(script, words, { isQuiet: true });
  const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
  console.log(`${isOk ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (!isOk) console.log(output);
  return isOk ? counts(1) : counts(0, 1, 0, [title]);
}

export const format = () =>
  step('format', 'prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level=warn', '.']);

export const lint = () =>
  step('lint', 'eslint/bin/eslint.js', [
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint/',
    '--max-warnings=0',
    '.',
  ]);

export const types = () => step('types', 'typescript/bin/tsc', ['-b']);

export const boundaries = () =>
  step('boundaries', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
    'packages',
    'apps',
    'e2e',
    'bench',
  ]);

/** Unit, property and server tests. */
export async function unitTests(words = []) {
  const report = join(root, 'test-results/unit.json');
  rmSync(report, { force: true });
  const { isOk } = await run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...words,
  ]);
  const told = readReport(report);
  if (told === null) return counts(0, 1, 0, ['unit tests: no report']);
  const { numPassedTests, numPendingTests } = told;
  return testCounts('unit tests', isOk, numPassedTests, numPendingTests, failedUnitTests(told));
}

/** The journeys in a real browser. */
export async function browserTests(chromium) {
  const report = join(root, 'test-results/e2e.json');
  rmSync(report, { force: true });
  const { isOk } = await run(
    '@playwright/test/cli.js',
    ['test', '--config', 'e2e/playwright.config.ts'],
    { env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  const told = readReport(report);
  if (told === null) return counts(0, 1, 0, ['journeys: no report']);
  const { expected, skipped } = told.stats;
  return testCounts('journeys', isOk, expected, skipped, failedJourneys(told));
}

function testCounts(title, isOk, passed, skipped, failures) {
  const all = failures.length > 0 || isOk ? failures : [`${title}: an error outside of any test`];
  return counts(passed, all.length, skipped, all);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Prints what failed, then the count, alone on the last line, and sets the exit code. */
export function close({ passed, failed, skipped, failures }) {
  // Together and last: who keeps only the end of a long output sees them.
  if (failures.length > 0)
    console.log(`\nFailed:\n${failures.map((name) => `  ✗ ${name}\n`).join('')}`);
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${passed} passed, ${failed} failed${skippedPart}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
