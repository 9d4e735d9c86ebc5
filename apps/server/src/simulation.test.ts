// First: libraries take hold of the time when they are loaded.
import { installSimulatedTime } from './testing/simulation/simulatedTime.ts';
import { expect, test } from 'vitest';
import { SimulatedWorld, type Tally } from './testing/simulation/simulatedWorld.ts';

process.setMaxListeners(0);

const steps = 60;
const chosen = process.env['SEED'];
const first = Number(chosen ?? process.env['FIRST_SEED'] ?? 1);
const count = chosen === undefined ? Number(process.env['SEEDS'] ?? 1_000) : 1;

test(
  `simulation: whatever fails, nothing that was called saved is lost, and all end with one board (${count} seeds)`,
  {
    timeout: 24 * 3_600_000,
  },
  async () => {
    const tally = emptyTally();
    for (let seed = first; seed < first + count; seed += 1) await play(seed, tally);
    console.log(`Simulation: seeds ${first}–${first + count - 1}: ${JSON.stringify(tally)}`);
    if (chosen !== undefined) return;
    // Everything that may happen has happened, often.
    for (const times of Object.values(tally)) expect(times).toBeGreaterThan(count / 20);
  },
);

test('a seed plays the same again, to the letter', async () => {
  const [once, again] = [await play(first, emptyTally()), await play(first, emptyTally())];
  expect(again).toBe(once);
});

async function play(seed: number, tally: Tally): Promise<string> {
  const time = installSimulatedTime();
  try {
    const world = await SimulatedWorld.open(seed, time, tally);
    for (let step = 0; step < steps; step += 1) await world.step();
    await world.settle();
    await world.leave();
    return world.trace;
  } catch (error) {
    console.error(
      `Seed ${seed} failed. Again: SEED=${seed} npx vitest run apps/server/src/simulation.test.ts`,
    );
    throw error;
  } finally {
    time.uninstall();
  }
}

function emptyTally(): Tally {
  const names = ['commands', 'undone', 'saved', 'killed', 'stopped', 'cut', 'crashed', 'refused'];
  const rare = ['revoked', 'restored', 'full'];
  return Object.fromEntries([...names, ...rare].map((name) => [name, 0])) as Tally;
}
