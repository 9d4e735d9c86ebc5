import { applyLoad, type LoadResult } from '../generator/applyLoad.ts';
import { Crowd } from '../generator/crowd.ts';
import { disturbanceOf } from '../generator/disturbance.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import { whenQuiet } from '../measure/machine.ts';
import type { FigureOf, Outcome, Scenario } from '../measure/scenario.ts';
import { withServer, type TestedServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';
import { warmUp } from './warmUp.ts';

const { crowd: plan, comparedRate, longestP99Ms } = knobs.capacity;
/** Tries that something else disturbed do not count as misses, up to so many. */
const mostTries = 6;
const setting = `${plan.clients} clients`;

export const capacity: Scenario = {
  name: 'capacity',
  asks: `${plan.clients} clients, ${plan.writers} of them write, no pointers: the rate rises by ${knobs.capacity.factor} until p99 reaches ${longestP99Ms} ms or an edit is missing. "at ${comparedRate}" is the processor time at so many edits/s.`,
  settings: [setting],
  adapters: ['symbiomap', 'y-websocket-server', 'hocuspocus'],
  columns: [
    { figure: 'editsPerSecond', title: 'edits/s held', digits: 0 },
    { figure: 'p99Ms', title: 'p99 ms there', digits: 1 },
    { figure: 'serverCores', title: 'server cores there', digits: 2 },
    { figure: 'generatorCores', title: 'generator cores there', digits: 2 },
    { figure: 'peakRssMb', title: 'peak RSS MB', digits: 0 },
    { figure: 'comparedCores', title: `server cores at ${comparedRate}`, digits: 2 },
    { figure: 'failedRate', title: 'not held: edits/s', digits: 0 },
    { figure: 'failedP99Ms', title: 'p99 ms there', digits: 0 },
  ],
  bars: [
    {
      says: 'edits/s held, times y-websocket-server',
      value: (figure) => ratio(figure, 'y-websocket-server', 'editsPerSecond'),
      limit: 8,
      isAtLeast: true,
    },
    {
      says: `server processor time at ${comparedRate} edits/s, times hocuspocus`,
      value: (figure) => ratio(figure, 'hocuspocus', 'comparedCores'),
      limit: 0.4,
    },
  ],
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      await warmUp(server);
      return climb(server);
    }),
};

function ratio(figure: FigureOf, peer: 'y-websocket-server' | 'hocuspocus', name: string): number {
  return figure(setting, 'symbiomap', name) / figure(setting, peer, name);
}

/** Raises the rate until it is not held; notes the processor time at the rate at which servers are compared. */
async function climb(server: TestedServer): Promise<Outcome> {
  const { firstRate, factor, highestRate } = knobs.capacity;
  let held: LoadResult | null = null;
  let failed: LoadResult | null = null;
  let comparedCores = Number.NaN;
  for (let rate: number = firstRate; rate < highestRate; rate *= factor) {
    const result = await best(server, rate);
    // Of a server that does not hold this rate it is what it spent on trying: less than it would need.
    if (Math.abs(rate / comparedRate - 1) < 0.05) comparedCores = result.serverCores;
    if (!isHeld(result)) {
      failed = result;
      break;
    }
    held = result;
  }
  const disturbance =
    failed === null ? 'held the highest rate that was tried' : disturbanceOf(failed);
  return {
    figures: {
      ...held,
      peakRssMb: server.process.peakRssMb,
      comparedCores,
      failedRate: failed?.editsPerSecond ?? Number.NaN,
      failedP99Ms: failed?.p99Ms ?? Number.NaN,
    },
    notes: disturbance === null ? [] : [`at the rate that was not held: ${disturbance}`],
  };
}

function isHeld({ missing, p99Ms }: LoadResult): boolean {
  return missing === 0 && p99Ms < longestP99Ms;
}

/** A rate is not held when it is missed twice, or once by a server that does not answer any more after it. */
async function best(server: TestedServer, rate: number): Promise<LoadResult> {
  let result = await trial(server, rate);
  for (let misses = 0, tries = 1; !isHeld(result) && tries < mostTries; tries += 1) {
    if (disturbanceOf(result) === null) misses += 1;
    if (misses === 2 || server.process.hasEnded) break;
    await whenQuiet();
    const again = await trial(server, rate).catch(() => null);
    if (again === null) break;
    result = again;
  }
  return result;
}

let roomCount = 0;

async function trial(server: TestedServer, rate: number): Promise<LoadResult> {
  const records = new LoadRecords();
  const crowd = await Crowd.open(
    await server.openRoom(`capacity-${(roomCount += 1)}`),
    plan,
    records,
  );
  const { seconds, drainSeconds } = knobs.capacity;
  const load = { editsPerSecond: rate / plan.writers, pointersPerSecond: 0, seconds, drainSeconds };
  const result = await applyLoad(server.process, [crowd], load, records);
  crowd.end();
  return result;
}
