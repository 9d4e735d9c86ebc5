import { convert } from '../quantities/convert.ts';
import type { Countable } from '../quantities/conversionSteps.ts';
import { countedAYear } from '../quantities/countedAYear.ts';
import { perYear, type YearlyAmount } from '../quantities/yearly.ts';
import type { BoardGraph } from '../graph/boardGraph.ts';
import type { Flow } from '../records/flow.ts';
import type { Resource } from '../records/resource.ts';
import { knowledgeOf } from './knowledgeOf.ts';

/**
 * A flow over a year as its giver, or else its taker, tells it; the taker first where `prefer` says so. In another
 * dimension where one is asked for and what is known of the resource allows it.
 */
export function flowPerYear(
  graph: BoardGraph,
  flow: Flow,
  prefer: 'giver' | 'taker',
  dimension?: Countable,
): YearlyAmount | null {
  const giver = () => perYear(flow.amount, graph.company(flow.from)?.operatingDays ?? null);
  const taker = () => perYear(flow.takerAmount, graph.company(flow.to)?.operatingDays ?? null);
  const yearly = prefer === 'giver' ? (giver() ?? taker()) : (taker() ?? giver());
  if (yearly === null) return null;
  const resource = graph.resource(flow.resource);
  return dimension === undefined
    ? asItComes(yearly, resource)
    : (yearlyIn(yearly, dimension, resource) ?? yearly);
}

/** Dry matter with its water, where the moisture is known: so that it adds up with what is weighed as it comes. */
export function asItComes(yearly: YearlyAmount, resource: Resource | undefined): YearlyAmount {
  return yearly.dimension === 'dry-mass' ? (yearlyIn(yearly, 'mass', resource) ?? yearly) : yearly;
}

/** A yearly amount in another dimension; `null` where too little is known of the resource. */
export function yearlyIn(
  yearly: YearlyAmount,
  dimension: Countable,
  resource: Resource | undefined,
): YearlyAmount | null {
  if (yearly.dimension === dimension) return yearly;
  const converted = convert(
    yearly,
    countedAYear(yearly.dimension),
    countedAYear(dimension),
    knowledgeOf(resource),
  );
  if (!converted.ok) return null;
  const { low, mode, high } = converted.value;
  return { ...yearly, low, mode, high, dimension };
}
