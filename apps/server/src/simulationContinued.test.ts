// First: libraries take hold of the time when they are loaded.
import './testing/simulation/simulatedTime.ts';
import { expect, test } from 'vitest';
import { playSeeds } from './testing/simulation/playSeeds.ts';

/** As many again as in `simulation.test.ts`: a file of their own, so that two processors share the work. */
const count = 1_000;

test.skipIf(process.env['SEED'] !== undefined || process.env['SEEDS'] !== undefined)(
  `simulation, continued: nothing that was called saved is lost, and all end with one board (${count} seeds)`,
  { timeout: 3_600_000 },
  async () => {
    const tally = await playSeeds(count + 1, count);
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(count / 20);
  },
);
