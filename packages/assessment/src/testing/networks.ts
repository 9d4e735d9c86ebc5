import type { BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { boardOf, yearly } from '../../../consistency/src/testing/boardOf.ts';
import type { Amounts, Links } from './brute.ts';

/** Some companies, and who gives to whom; several links between the same two may be among them, and links to oneself. */
export const networks = fc.integer({ min: 2, max: 8 }).chain((count) => {
  const place = fc.integer({ min: 0, max: count - 1 });
  const links = fc.array(fc.tuple(place, place), { maxLength: 20 });
  return fc.record({ count: fc.constant(count), links });
});

/** A board of companies `c0`, `c1` … and flows `f0`, `f1` … */
export function boardFrom(count: number, links: Links): BoardSnapshot {
  return boardOf({
    companies: Array.from({ length: count }, (_, place) => ({ id: `c${place}` })),
    flows: links.map(([from, to], index) => ({ id: `f${index}`, from: `c${from}`, to: `c${to}` })),
  });
}

/** Tonnes a year between each two of some companies; most give each other nothing. */
export const tonnages: fc.Arbitrary<Amounts> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) =>
    fc.array(
      fc.array(
        fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 99 })),
        {
          minLength: count,
          maxLength: count,
        },
      ),
      { minLength: count, maxLength: count },
    ),
  )
  .map((rows) => rows.map((row, from) => row.map((amount, to) => (from === to ? 0 : amount))));

/** A board on which so much flows. */
export function boardWith(amounts: Amounts): BoardSnapshot {
  return boardOf({
    companies: amounts.map((_, place) => ({ id: `c${place}` })),
    flows: amounts.flatMap((row, from) =>
      row.flatMap((amount, to) =>
        amount === 0
          ? []
          : [{ id: `f${from}-${to}`, from: `c${from}`, to: `c${to}`, amount: yearly(amount) }],
      ),
    ),
  });
}
