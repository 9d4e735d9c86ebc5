import { whenQuiet } from '../measure/machine.ts';
import type { LoadResult } from './applyLoad.ts';

const latestMs = 20;
const busiestCores = 0.9;
const othersCores = 0.4;

/**
 * Why a figure must not be quoted as the server's: the generator had no room left, or the machine had other work.
 * `null` where the server was at its own limit: then the generator only waited for its share of what came late.
 */
export function disturbanceOf(result: LoadResult): string | null {
  if (result.serverCores > 0.95) return null;
  if (result.generatorCores > busiestCores) return 'the generator was the limit';
  if (result.otherCores > othersCores) return 'the machine had other work';
  return result.generatorLagMs > latestMs ? 'the generator was late' : null;
}

/** What has to be known when the result is read. */
export function notesOn(result: LoadResult): readonly string[] {
  const disturbance = disturbanceOf(result);
  return disturbance === null ? [] : [disturbance];
}

/** Measures again when something else was in the way, up to three times; then the last result stands, with its note. */
export async function undisturbed(measure: () => Promise<LoadResult>): Promise<LoadResult> {
  let result = await measure();
  for (let again = 0; again < 2 && disturbanceOf(result) !== null; again += 1) {
    await whenQuiet();
    result = await measure();
  }
  return result;
}
