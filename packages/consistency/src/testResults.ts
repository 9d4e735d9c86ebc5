import { type Flow, isCertainlyBefore } from '@symbiomap/domain';

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
      passed.every(({ date }) => isCertainlyBefore(date, test.date)),
  );
}
