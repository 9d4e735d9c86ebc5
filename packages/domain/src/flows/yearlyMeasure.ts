import type { BoardGraph } from '../graph/boardGraph.ts';
import { convert } from '../quantities/convert.ts';
import type { Countable } from '../quantities/conversionSteps.ts';
import { countedAYear } from '../quantities/countedAYear.ts';
import type { Range } from '../quantities/range.ts';
import { baseUnitOf } from '../quantities/unit.ts';
import { perYear } from '../quantities/yearly.ts';
import type { Amount } from '../records/amountField.ts';
import type { Flow } from '../records/flow.ts';
import type { Resource } from '../records/resource.ts';
import { knowledgeOf } from './knowledgeOf.ts';

/** How a yearly amount is counted. Amounts of different measures never add up. */
export interface YearlyMeasure {
  /** A mass of which nobody says whether it is dry is counted as it comes. */
  readonly dimension: Countable;
  /** The base unit of the dimension; of money its own currency. */
  readonly unit: string;
}

/** A yearly amount with its measure. */
export interface MeasuredRange extends Range {
  readonly measure: YearlyMeasure;
  /** Days of operation or wetness had to be assumed. */
  readonly assumed: boolean;
}

/** An amount over a year and how it is counted; `null` when unknown. What comes once is none a year. */
export function measuredPerYear(
  amount: Amount | null,
  operatingDays: number | null,
): MeasuredRange | null {
  const yearly = amount?.per === 'once' ? null : perYear(amount, operatingDays);
  if (amount === null || yearly === null) return null;
  const { low, mode, high, dimension, currency, assumed } = yearly;
  const unit = currency ?? baseUnitOf(dimension);
  if (unit === null) return null;
  return { low, mode, high, assumed, measure: { dimension, unit } };
}

/** A flow over a year as one of its ends tells it, or else as the other does; `null` when neither says. */
export function measuredFlow(
  graph: BoardGraph,
  { amount, takerAmount, from, to }: Flow,
  prefer: 'giver' | 'taker',
): MeasuredRange | null {
  const giver = () => measuredPerYear(amount, graph.company(from)?.operatingDays ?? null);
  const taker = () => measuredPerYear(takerAmount, graph.company(to)?.operatingDays ?? null);
  return prefer === 'giver' ? (giver() ?? taker()) : (taker() ?? giver());
}

/** Whether amounts so counted add up. */
export function isSameMeasure(a: YearlyMeasure, b: YearlyMeasure): boolean {
  return a.unit === b.unit && a.dimension === b.dimension;
}

/** An amount as it is counted otherwise; `null` where too little is known of the resource. */
export function inMeasure(
  range: MeasuredRange,
  measure: YearlyMeasure,
  resource: Resource | undefined,
): MeasuredRange | null {
  if (isSameMeasure(range.measure, measure)) return range;
  const as = ({ unit, dimension }: YearlyMeasure) => ({ ...countedAYear(dimension), unit });
  const converted = convert(range, as(range.measure), as(measure), knowledgeOf(resource));
  if (!converted.ok) return null;
  const { low, mode, high } = converted.value;
  return { low, mode, high, measure, assumed: range.assumed || converted.value.assumed.length > 0 };
}
