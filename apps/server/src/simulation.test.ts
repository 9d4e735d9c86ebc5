// First: libraries take hold of the time when they are loaded.
import './testing/simulation/simulatedTime.ts';
import { expect, test } from 'vitest';
import { emptyTally, playSeed, playSeeds } from './testing/simulation/playSeeds.ts';

const chosen = process.env['SEED'];
const first = Number(chosen ?? process.env['FIRST_SEED'] ?? 1);
const count = chosen === undefined ? Number(process.env['SEEDS'] ?? 1_000) : 1;
const timeout = 24 * 3_600_000;

test(
  `simulation: whatever fails, nothing that was called saved is lost, and all end with one board (${count} seeds)`,
  { timeout },
  async () => {
    const tally = await playSeeds(first, count);
    // Everything that may happen has happened, often.
    if (chosen === undefined) expect(Math.min(...Object.values(tally))).toBeGreaterThan(count / 20);
  },
);

test('a seed plays the same again, to the letter', async () => {
  const once = await playSeed(first, emptyTally());
  expect(await playSeed(first, emptyTally())).toBe(once);
});
