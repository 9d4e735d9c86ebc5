import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failedJourneys, failedUnitTests } from './failures.mjs';
import { root } from './root.mjs';

const passed = { status: 'passed', fullName: 'it holds' };

test('unit tests that failed are told by file and title; a file that did not load by its first line', () => {
  const report = {
    testResults: [
      { name: join(root, 'a.test.ts'), status: 'passed', message: '', assertionResults: [passed] },
      {
        name: join(root, 'packages/b.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [passed, { status: 'failed', fullName: 'group it breaks' }],
      },
      {
        name: join(root, 'c.test.ts'),
        status: 'failed',
        message: 'Cannot find d\n  at c.test.ts',
        assertionResults: [],
      },
    ],
  };
  expect(failedUnitTests(report)).toEqual([
    'packages/b.test.ts › group it breaks',
    'c.test.ts (Cannot find d)',
  ]);
});

test('journeys that failed or only passed at another try are told, those in groups too', () => {
  const spec = (title: string, line: number, status: string) => ({
    title,
    file: 'offline.spec.ts',
    line,
    tests: [{ status }],
  });
  const report = {
    suites: [
      {
        specs: [spec('one draws', 3, 'expected'), spec('one leaves', 9, 'unexpected')],
        suites: [{ specs: [spec('one comes', 20, 'flaky'), spec('later', 30, 'skipped')] }],
      },
    ],
    errors: [{ message: 'No browser\nat all' }],
  };
  expect(failedJourneys(report)).toEqual([
    'e2e/offline.spec.ts:9 › one leaves',
    'e2e/offline.spec.ts:20 › one comes',
    'e2e (No browser)',
  ]);
});
