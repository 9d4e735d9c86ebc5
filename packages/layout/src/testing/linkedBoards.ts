import { emptyBoard, newRecord, type BoardSnapshot, type Position } from '@symbiomap/domain';
import fc from 'fast-check';

/** A company of a made-up board. */
interface Spot {
  readonly at: Position | null;
  readonly isLocked: boolean;
}

/** A board of companies at places, with flows between them by index. */
export function linkedBoard(
  spots: readonly Spot[],
  links: readonly (readonly [number, number])[],
): BoardSnapshot {
  const companies = spots.map(({ at, isLocked }, index) =>
    newRecord('companies', `c${index}`, {
      name: `Company ${index}`,
      position: at,
      ...(isLocked && { locked: true }),
    }),
  );
  const flows = links.map(([from, to], index) =>
    newRecord('flows', `f${index}`, { from: `c${from}`, to: `c${to}` }),
  );
  return {
    ...emptyBoard('Linked'),
    companies: new Map(companies.map((company) => [company.id, company])),
    flows: new Map(flows.map((flow) => [flow.id, flow])),
  };
}

const place = fc.record({
  x: fc.integer({ min: -3_000, max: 3_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
});

/** Boards with cards anywhere, on each other too, and flows that may lead to themselves or nowhere. */
export function linkedBoards({ mayLock }: { mayLock: boolean }): fc.Arbitrary<BoardSnapshot> {
  const spot = fc.record({
    at: fc.option(place, { freq: 6 }),
    isLocked: mayLock ? fc.boolean() : fc.constant(false),
  });
  const end = fc.nat({ max: 15 });
  return fc
    .tuple(fc.array(spot, { maxLength: 14 }), fc.array(fc.tuple(end, end), { maxLength: 18 }))
    .map(([spots, links]) => linkedBoard(spots, links));
}
