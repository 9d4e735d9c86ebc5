import { machineCpuSeconds, ownCpuSeconds } from '../measure/machine.ts';
import { until } from '../measure/pause.ts';
import type { ServerProcess } from '../servers/serverProcess.ts';
import { runAgenda, type Recurring } from './agenda.ts';
import type { Crowd } from './crowd.ts';
import type { LoadRecords } from './loadRecords.ts';

export interface LoadPlan {
  /** Of each writer. */
  readonly editsPerSecond: number;
  /** Of each whose pointer moves; 0: presence is said once. */
  readonly pointersPerSecond: number;
  /** How many of a room's people move their pointer; all when left out. */
  readonly pointing?: number;
  readonly seconds: number;
  /** How long is waited for what is on its way at the end. */
  readonly drainSeconds: number;
}

/** What came of a load. Cores: processor seconds per second while it was sent. */
export interface LoadResult {
  readonly editsPerSecond: number;
  /** Deliveries of an edit to one of the others that never came. */
  readonly missing: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly pointerP99Ms: number;
  readonly serverCores: number;
  readonly rssMb: number;
  readonly generatorCores: number;
  /** 99 % of what was to be sent was at most so late. */
  readonly generatorLagMs: number;
  /** What the rest of the machine did meanwhile, and what its host kept from it. */
  readonly otherCores: number;
}

/** Sends edits and pointers of all crowds at a steady pace, and tells what came of it. */
export async function applyLoad(
  server: ServerProcess,
  crowds: readonly Crowd[],
  plan: LoadPlan,
  records: LoadRecords,
): Promise<LoadResult> {
  for (const crowd of crowds) crowd.prepareEdits(Math.ceil(plan.editsPerSecond * plan.seconds) + 1);
  const tasks = crowds.flatMap((crowd, index) => {
    const share = index / crowds.length;
    return [...editing(crowd, plan, share), ...pointing(crowd, plan, share)];
  });
  const before = readings(server);
  const lateness = await runAgenda(tasks, plan.seconds * 1_000, () => server.hasEnded);
  const after = readings(server);
  const missing = () => crowds.reduce((sum, crowd) => sum + crowd.missingCount, 0);
  await until(() => missing() === 0 || server.hasEnded, plan.drainSeconds * 1_000);
  const seconds = (after.atMs - before.atMs) / 1_000;
  const serverCores = (after.server - before.server) / seconds;
  const generatorCores = (after.generator - before.generator) / seconds;
  const sent = crowds.reduce((sum, { ledger }) => sum + ledger.sentCount, 0);
  return {
    editsPerSecond: sent / seconds,
    missing: missing(),
    p50Ms: records.edits.quantileMs(0.5),
    p95Ms: records.edits.quantileMs(0.95),
    p99Ms: records.edits.quantileMs(0.99),
    pointerP99Ms: records.pointers.quantileMs(0.99),
    serverCores,
    rssMb: server.rssMb,
    generatorCores,
    generatorLagMs: lateness.quantileMs(0.99),
    otherCores: (after.machine - before.machine) / seconds - serverCores - generatorCores,
  };
}

function readings(server: ServerProcess) {
  return {
    atMs: performance.now(),
    server: server.cpuSeconds,
    generator: ownCpuSeconds(),
    machine: machineCpuSeconds(),
  };
}

/** `share` of a period after other crowds: people in different rooms do not act on one beat. */
function editing(crowd: Crowd, { editsPerSecond }: LoadPlan, share: number): Recurring[] {
  const everyMs = 1_000 / editsPerSecond;
  return crowd.writers.map((writer, index) => ({
    everyMs,
    firstMs: (everyMs * (index + share)) / crowd.writers.length,
    run: () => crowd.edit(writer),
  }));
}

function pointing(crowd: Crowd, plan: LoadPlan, share: number): Recurring[] {
  if (plan.pointersPerSecond === 0) return [];
  const everyMs = 1_000 / plan.pointersPerSecond;
  const members = crowd.members.slice(0, plan.pointing ?? crowd.members.length);
  return members.map((member, index) => {
    let step = 0;
    const run = () => crowd.show(member, (step += 1));
    return { everyMs, firstMs: (everyMs * (index + share)) / members.length, run };
  });
}
