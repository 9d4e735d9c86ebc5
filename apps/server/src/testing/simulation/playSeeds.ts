import { installSimulatedTime } from './simulatedTime.ts';
import { SimulatedWorld, type Tally } from './simulatedWorld.ts';

process.setMaxListeners(0);

const steps = 60;

/** Plays one seed from its beginning to its end; gives its trace. Says how to play it again if it fails. */
export async function playSeed(seed: number, tally: Tally): Promise<string> {
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

/** Plays seeds one after the other; gives what happened in them. */
export async function playSeeds(first: number, count: number): Promise<Tally> {
  const tally = emptyTally();
  for (let seed = first; seed < first + count; seed += 1) await playSeed(seed, tally);
  console.log(`Simulation: seeds ${first}–${first + count - 1}: ${JSON.stringify(tally)}`);
  return tally;
}

export function emptyTally(): Tally {
  const names = ['commands', 'undone', 'saved', 'killed', 'stopped', 'cut', 'crashed', 'refused'];
  const rare = ['revoked', 'restored', 'full'];
  return Object.fromEntries([...names, ...rare].map((name) => [name, 0])) as Tally;
}
