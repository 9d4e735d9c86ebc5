/** What of one turn counts as waited: in a longer one the machine worked for others, and nothing here went on. */
const longestTurnMs = 20;

/** Waits until `check` is true; fails with what was waited for when it takes longer than `patienceMs`. */
export async function eventually(
  what: string,
  check: () => boolean,
  patienceMs = 10_000,
): Promise<void> {
  let waitedMs = 0;
  while (!check()) {
    if (waitedMs > patienceMs) throw new Error(`Waited in vain: ${what}`);
    const sinceMs = performance.now();
    await pause(5);
    waitedMs += Math.min(performance.now() - sinceMs, longestTurnMs);
  }
}

/** What some work comes to; fails with what was waited for when it takes longer than `patienceMs`. */
export async function within<T>(patienceMs: number, what: string, work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = () => void (isDone = true);
  work.then(done, done);
  await eventually(what, () => isDone, patienceMs);
  return work;
}

export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
