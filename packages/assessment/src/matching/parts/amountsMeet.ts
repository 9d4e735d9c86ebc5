import type { Resource, YearlyAmount } from '@symbiomap/domain';
import { definePart, pointsFor } from '../part.ts';

const most = 10;
/** One so many powers of ten larger than the other: of no use to each other. */
const powersApart = 3;

/** How well the amounts of the two go together, a year. */
export const amountsMeet = definePart({
  id: 'amounts-meet',
  least: 0,
  most,
  reasons: ['alike', 'apart', 'nothing', 'unknown', 'not-comparable'],
  judge: ({ given, taken }) => {
    const has = given.yearly;
    const wants = taken.yearly;
    if (has === null || wants === null) return { points: 5, reason: 'unknown', isUnknown: true };
    const comparable = inOneDimension(has, wants, given.resource ?? taken.resource);
    if (comparable === null) return { points: 5, reason: 'not-comparable', isUnknown: true };
    const [a, b] = comparable;
    if (a.high <= 0 || b.high <= 0) return { points: 0, reason: 'nothing' };
    // Ranges that meet anywhere may agree.
    const ratio = Math.min(
      1,
      a.high / Math.max(b.low, Number.MIN_VALUE),
      b.high / Math.max(a.low, Number.MIN_VALUE),
    );
    const points = pointsFor(1 + Math.log10(ratio) / powersApart, most);
    const params = { share: Math.round(ratio * 100) };
    return { points, reason: points >= most / 2 ? 'alike' : 'apart', params };
  },
});

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Both in one dimension, with the density or the heating value of the resource where it is known. */
function inOneDimension(
  a: YearlyAmount,
  b: YearlyAmount,
  resource: Resource | null,
): readonly [Ends, Ends] | null {
  if (a.dimension === b.dimension) return a.currency === b.currency ? [a, b] : null;
  const [massA, massB] = [inTonnes(a, resource), inTonnes(b, resource)];
  return massA === null || massB === null ? null : [massA, massB];
}

function inTonnes({ dimension, low, high }: YearlyAmount, resource: Resource | null): Ends | null {
  const factor = tonnesPer(dimension, resource);
  return factor === null ? null : { low: low * factor, high: high * factor };
}

function tonnesPer(dimension: YearlyAmount['dimension'], resource: Resource | null): number | null {
  switch (dimension) {
    case 'mass':
      return 1;
    case 'volume':
      return positive(resource?.density);
    case 'energy': {
      const gigajoulesPerTonne = positive(resource?.heatingValue);
      return gigajoulesPerTonne === null ? null : 3.6 / gigajoulesPerTonne;
    }
    default:
      return null;
  }
}

function positive(value: number | null | undefined): number | null {
  return value === null || value === undefined || value <= 0 ? null : value;
}
