import { definePart, pointsFor } from '../part.ts';

const most = 5;
const monthsInAYear = 12;
const none: readonly never[] = Object.freeze([]);

/** Whether it comes when it is needed. */
export const seasonsMeet = definePart({
  id: 'seasons-meet',
  least: 0,
  most,
  reasons: ['together', 'apart', 'once', 'unknown'],
  judge: ({ given, taken }) => {
    const has = given.record?.amount?.per ?? null;
    const wants = taken.record?.amount?.per ?? null;
    if (has !== null && wants !== null && (has === 'once') !== (wants === 'once')) {
      return { points: 0, reason: 'once' };
    }
    const overlap = sharedSeason(given.record?.monthly ?? none, taken.record?.monthly ?? none);
    if (overlap === null) return { points: 2, reason: 'unknown', isUnknown: true };
    const params = { share: Math.round(overlap * 100) };
    return {
      points: pointsFor(overlap, most),
      reason: overlap >= 0.5 ? 'together' : 'apart',
      params,
    };
  },
});

/** The share of the year's amount that comes in months in which it is needed; `null` where a year is not told. */
function sharedSeason(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== monthsInAYear || b.length !== monthsInAYear) return null;
  const sum = (months: readonly number[]) => months.reduce((total, month) => total + month, 0);
  const [sumA, sumB] = [sum(a), sum(b)];
  if (!(sumA > 0 && sumB > 0 && Number.isFinite(sumA) && Number.isFinite(sumB))) return null;
  return a.reduce(
    (total, month, index) => total + Math.min(month / sumA, (b[index] ?? 0) / sumB),
    0,
  );
}
