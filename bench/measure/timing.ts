import { median } from './median.ts';

/** How long the runs of a job took. */
export interface Timing {
  readonly medianMs: number;
  /** The fastest run: what the code costs when nothing else is in its way. */
  readonly bestMs: number;
}

/** Milliseconds that a job took. */
export function timeOf(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

export function timingOf(timesMs: readonly number[]): Timing {
  return { medianMs: median(timesMs), bestMs: Math.min(...timesMs) };
}
