import {
  flowPerYear,
  isAgreed,
  perYear,
  subtractRanges,
  type BoardGraph,
  type Company,
  type Flow,
  type Need,
  type Offer,
  type Range,
  type YearlyAmount,
} from '@symbiomap/domain';

/** Less than this share of what was stated is nothing that anybody would fetch. */
const leastShare = 0.01;

/** A stated amount a year beside what is left of it. */
export interface Unclaimed {
  /** `null`: nobody said how much. */
  readonly yearly: YearlyAmount | null;
  readonly isGone: boolean;
}

/**
 * What is left of what a company offers, or still needs, once the flows of the same resource that are agreed or run
 * are taken from it: by offers or needs, in the order given. An amount of which nothing flows is whole, and a flow of
 * which nobody said how much takes nothing away.
 */
export function unclaimedOf(
  graph: BoardGraph,
  company: Company,
  records: readonly (Offer | Need)[],
  flows: readonly Flow[],
): ReadonlyMap<string, Unclaimed> {
  const claims = flows.filter(isAgreed);
  const left = new Map<string, Unclaimed>();
  const taken = new Map<string, YearlyAmount>();
  for (const { id, resource, amount } of records) {
    const stated = perYear(amount, company.operatingDays);
    const whole = { yearly: stated, isGone: false };
    if (stated === null || resource === null) {
      left.set(id, whole);
      continue;
    }
    const key = `${resource} ${stated.dimension} ${stated.currency ?? ''}`;
    const claimed = taken.get(key) ?? sumOf(graph, claims, resource, stated);
    left.set(id, claimed.mode <= 0 ? whole : restOf(stated, claimed));
    // What is too much for one counts against the next.
    taken.set(key, { ...claimed, ...atLeastNothing(subtractRanges(claimed, stated)) });
  }
  return left;
}

function sumOf(
  graph: BoardGraph,
  flows: readonly Flow[],
  resource: string,
  like: YearlyAmount,
): YearlyAmount {
  let sum: YearlyAmount = { ...like, low: 0, mode: 0, high: 0 };
  for (const flow of flows) {
    if (flow.resource !== resource) continue;
    const yearly = flowPerYear(graph, flow, 'giver');
    if (yearly?.dimension !== like.dimension || yearly.currency !== like.currency) continue;
    const { low, mode, high } = sum;
    sum = { ...sum, low: low + yearly.low, mode: mode + yearly.mode, high: high + yearly.high };
  }
  return sum;
}

function restOf(stated: YearlyAmount, claimed: YearlyAmount): Unclaimed {
  const rest = atLeastNothing(subtractRanges(stated, claimed));
  return { yearly: { ...stated, ...rest }, isGone: rest.mode <= stated.mode * leastShare };
}

function atLeastNothing({ low, mode, high }: Range): Range {
  return { low: Math.max(0, low), mode: Math.max(0, mode), high: Math.max(0, high) };
}
