/** Waits until `check` is true; fails with what was waited for when it takes longer than `patienceMs`. */
export async function eventually(
  what: string,
  check: () => boolean,
  patienceMs = 5_000,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!check()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await pause(5);
  }
}

export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
