import type { ResourceState } from '@symbiomap/domain';
import { broaderConcepts } from '../concepts/index.ts';
import { definePart, type Judged } from '../part.ts';
import type { Pair } from '../pairs.ts';
import type { Stock } from '../stock.ts';

type Reason =
  | 'warm-enough'
  | 'heat-pump'
  | 'too-cold'
  | 'same-state'
  | 'one-process'
  | 'other-state'
  | 'unknown';

/** Heat passes from warmer to colder; so much is lost on the way (K). */
const lossOnTheWay = 10;
/** A heat pump lifts heat by about so much (K). */
const liftOfHeatPump = 70;

/** What one process makes of a state: drying, grinding, pressing, dissolving, evaporating, condensing. */
const oneProcess: Readonly<Record<ResourceState, readonly ResourceState[]>> = {
  solid: ['powder', 'slurry'],
  powder: ['solid', 'slurry'],
  slurry: ['solid', 'powder', 'liquid'],
  liquid: ['slurry', 'gas', 'steam'],
  gas: ['liquid'],
  steam: ['liquid'],
};

const unknown: Judged<Reason> = { points: 5, reason: 'unknown', isUnknown: true };

/** Whether it is warm enough and in the right state, or can be made so in one process. */
export const qualityFits = definePart<'quality-fits', Reason>({
  id: 'quality-fits',
  least: 0,
  most: 10,
  reasons: [
    'warm-enough',
    'heat-pump',
    'too-cold',
    'same-state',
    'one-process',
    'other-state',
    'unknown',
  ],
  judge: (pair) => {
    const warmth = byTemperature(pair);
    const state = byState(pair);
    // The harder of the two decides.
    if (warmth === null || state === null) return warmth ?? state ?? unknown;
    return state.points < warmth.points ? state : warmth;
  },
});

function byTemperature({ given, taken }: Pair): Judged<Reason> | null {
  const [has, wants] = [given.record?.temperature, taken.record?.temperature];
  if (has === null || has === undefined || wants === null || wants === undefined) return null;
  if (!isHeat(given) && !isHeat(taken)) return null;
  const params = { has, wants };
  if (has >= wants + lossOnTheWay) return { points: 10, reason: 'warm-enough', params };
  if (has > 0 && has + liftOfHeatPump >= wants) return { points: 6, reason: 'heat-pump', params };
  return { points: 0, reason: 'too-cold', params };
}

function isHeat({ concept, resource }: Stock): boolean {
  return resource?.kind === 'heat' || (concept !== null && broaderConcepts(concept).has('heat'));
}

function byState({ given, taken }: Pair): Judged<Reason> | null {
  const [has, wants] = [given.resource?.state, taken.resource?.state];
  if (has === null || has === undefined || wants === null || wants === undefined) return null;
  if (has === wants) return { points: 10, reason: 'same-state' };
  if (oneProcess[has].includes(wants)) return { points: 6, reason: 'one-process' };
  return { points: 0, reason: 'other-state' };
}
