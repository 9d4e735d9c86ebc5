import type { Exchange, Look } from '../look.ts';

/**
 * Flows whose tonnes were kept from disposal at a step before already: the same resource came in with the same claim.
 * Where it goes round in a circle, one of them (the first by id) is the first step.
 */
export function passedOn({ exchanges }: Look): ReadonlySet<string> {
  const claiming = exchanges.filter(
    ({ flow }) => flow.avoids?.flow != null && flow.resource !== null,
  );
  const byArrival = new Map<string, Exchange[]>();
  for (const exchange of claiming) {
    const key = `${exchange.taker.id} ${exchange.flow.resource ?? ''}`;
    byArrival.set(key, [...(byArrival.get(key) ?? []), exchange]);
  }
  const stepsBefore = ({ giver, flow }: Exchange) =>
    byArrival.get(`${giver.id} ${flow.resource ?? ''}`) ?? [];
  const allBefore = new Map(
    claiming.map((exchange) => [exchange, reachedFrom(exchange, stepsBefore)]),
  );
  return new Set(
    claiming
      .filter((exchange) =>
        [...(allBefore.get(exchange) ?? [])].some(
          (before) =>
            before !== exchange &&
            (allBefore.get(before)?.has(exchange) !== true || before.flow.id < exchange.flow.id),
        ),
      )
      .map(({ flow }) => flow.id),
  );
}

function reachedFrom<T>(start: T, next: (from: T) => readonly T[]): ReadonlySet<T> {
  const reached = new Set<T>(next(start));
  for (const place of reached) for (const other of next(place)) reached.add(other);
  return reached;
}
