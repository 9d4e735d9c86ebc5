import { convert } from '../quantities/convert.ts';
import type { Dimension } from '../quantities/dimension.ts';
import { baseUnitOf } from '../quantities/unit.ts';
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
  dimension?: Dimension,
): YearlyAmount | null {
  const giver = () => perYear(flow.amount, graph.company(flow.from)?.operatingDays ?? null);
  const taker = () => perYear(flow.takerAmount, graph.company(flow.to)?.operatingDays ?? null);
  const yearly = prefer === 'giver' ? (giver() ?? taker()) : (taker() ?? giver());
  if (yearly === null || dimension === undefined) return yearly;
  return yearlyIn(yearly, dimension, graph.resource(flow.resource)) ?? yearly;
}

/** A yearly amount in another dimension; `null` where too little is known of the resource. */
export function yearlyIn(
  yearly: YearlyAmount,
  dimension: Dimension,
  resource: Resource | undefined,
): YearlyAmount | null {
  if (yearly.dimension === dimension) return yearly;
  const as = (unit: string | null) => ({ unit, per: 'year', basis: null }) as const;
  const converted = convert(
    yearly,
    as(baseUnitOf(yearly.dimension)),
    as(baseUnitOf(dimension)),
    knowledgeOf(resource),
  );
  if (!converted.ok) return null;
  const { low, mode, high } = converted.value;
  return { ...yearly, low, mode, high, dimension };
}
