import { Latencies } from '../measure/latencies.ts';

/** Something that is done at a steady pace, whether or not the server keeps up. */
export interface Recurring {
  readonly everyMs: number;
  readonly firstMs: number;
  run(): void;
}

/** So many things are done before the sockets are read again. */
const burst = 400;

/** Runs the tasks for a time; resolves with how late each run was. Ends early when `isOver` says so. */
export async function runAgenda(
  tasks: readonly Recurring[],
  durationMs: number,
  isOver: () => boolean,
): Promise<Latencies> {
  const lateness = new Latencies();
  const due = tasks.map(({ firstMs }) => firstMs);
  const start = performance.now();
  const runDue = () => {
    let left = burst;
    for (const [index, task] of tasks.entries()) {
      for (let at = due[index] ?? 0; at < durationMs && left > 0; at = due[index] ?? 0) {
        const lateMs = performance.now() - start - at;
        if (lateMs < 0) break;
        lateness.add(lateMs);
        task.run();
        due[index] = at + task.everyMs;
        left -= 1;
      }
    }
    return left > 0;
  };
  while (!isOver()) {
    const isUpToDate = runDue();
    if (isUpToDate && performance.now() - start >= durationMs) break;
    await (isUpToDate
      ? new Promise((resolve) => setTimeout(resolve, 1))
      : new Promise((resolve) => setImmediate(resolve)));
  }
  return lateness;
}
