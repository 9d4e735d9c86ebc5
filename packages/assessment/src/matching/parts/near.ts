import { greatCircleKm } from '@symbiomap/domain';
import { broaderConcepts } from '../concepts/index.ts';
import type { Pair } from '../pairs.ts';
import { definePart, pointsFor } from '../part.ts';

const most = 10;
/** Kilometres within which all points are given, and from which on none are. */
const goods = { near: 10, far: 250 };
/** Heat and water go through pipes. */
const piped = { near: 1, far: 20 };

/** How near they lie, as the crow flies. */
export const near = definePart({
  id: 'near',
  least: 0,
  most,
  reasons: ['distance', 'same-place', 'unknown'],
  judge: (pair) => {
    const { given, taken } = pair;
    if (given.spot !== null && taken.spot !== null) {
      const km = greatCircleKm(given.spot, taken.spot);
      const reach = isPiped(pair) ? piped : goods;
      const beyond = Math.log(Math.max(km, reach.near) / reach.near);
      const share = 1 - beyond / Math.log(reach.far / reach.near);
      const params = { km: Number(km.toPrecision(2)) };
      return { points: pointsFor(share, most), reason: 'distance', params };
    }
    return given.place !== '' && given.place === taken.place
      ? { points: 8, reason: 'same-place', params: { place: given.company.place?.label ?? '' } }
      : { points: 5, reason: 'unknown', isUnknown: true };
  },
});

function isPiped({ given, taken }: Pair): boolean {
  const kind = (given.resource ?? taken.resource)?.kind;
  if (kind === 'heat' || kind === 'cold' || kind === 'water') return true;
  const above = broaderConcepts(given.concept ?? taken.concept ?? '');
  return above.has('heat') || above.has('water');
}
