import type { Flow } from '@symbiomap/domain';

type Test = Flow['tests'][number];

export function hasPassed(test: Test): boolean {
  return test.result?.trim().toLowerCase() === 'passed';
}

/** The failed tests that no passed one followed. Where dates do not tell which came first, the passed one counts. */
export function openFailures(tests: readonly Test[]): readonly Test[] {
  const passed = tests.filter(hasPassed);
  return tests.filter(
    (test) =>
      test.result?.trim().toLowerCase() === 'failed' &&
      passed.every(({ date }) => isBefore(date, test.date)),
  );
}

/** Whether one date is certainly earlier: `1993` is not certainly before `1993-05`. */
function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return false;
  return a < b;
}
