import {
  addRanges,
  type Amount,
  asItComes,
  baseUnitOf,
  type Company,
  type Countable,
  type Flow,
  perYear,
  type Range,
  type Resource,
  type YearlyAmount,
} from '@symbiomap/domain';

/** What can be added up over a year. Power is a rate, money has currencies, the others are not used up. */
const addsUp: ReadonlySet<Countable> = new Set([
  'mass',
  'dry-mass',
  'energy',
  'volume',
  'normal-volume',
  'count',
]);

/** A sum over a year, in the base unit of one dimension. */
export interface YearlyTotal extends Range {
  readonly dimension: Countable;
  /** Days of operation had to be assumed: nothing about it is certain. */
  readonly assumed: boolean;
}

/** The sum of what a company offers or needs of one resource; `null` where any part is unknown or of another dimension. */
export function totalStated(
  stated: readonly { readonly amount: Amount | null }[],
  company: Company,
  resource: Resource | undefined,
): YearlyTotal | null {
  const parts: YearlyAmount[] = [];
  for (const { amount } of stated) {
    const told = perYear(amount, company.operatingDays);
    const part = told === null ? null : asItComes(told, resource);
    if (part === null || !addsUp.has(part.dimension)) return null;
    parts.push(part);
  }
  const first = parts[0];
  if (first === undefined || parts.some(({ dimension }) => dimension !== first.dimension)) {
    return null;
  }
  return {
    ...addRanges(parts),
    dimension: first.dimension,
    assumed: parts.some((part) => part.assumed),
  };
}

/**
 * The sum of the flows that are known in a dimension, `null` when none is; unknown ones can only add to it.
 * Of flows that exclude each other the largest counts.
 */
export function totalOfFlows(
  amounts: readonly { readonly flow: Flow; readonly yearly: YearlyAmount | null }[],
  dimension: Countable,
): YearlyTotal | null {
  const parts: YearlyAmount[] = [];
  const options = new Map<string, YearlyAmount>();
  for (const { flow, yearly } of amounts) {
    if (yearly?.dimension !== dimension) continue;
    if (flow.alternatives === null || flow.alternatives === '') parts.push(yearly);
    else {
      const other = options.get(flow.alternatives);
      options.set(flow.alternatives, other === undefined ? yearly : eitherOf(other, yearly));
    }
  }
  parts.push(...options.values());
  if (parts.length === 0) return null;
  return { ...addRanges(parts), dimension, assumed: parts.some((part) => part.assumed) };
}

function eitherOf(a: YearlyAmount, b: YearlyAmount): YearlyAmount {
  const larger = a.mode >= b.mode ? a : b;
  return { ...larger, low: Math.min(a.low, b.low), assumed: a.assumed || b.assumed };
}

/** A total as an amount that a message can tell. */
export function amountOf({ mode, dimension }: YearlyTotal): Amount {
  return {
    low: null,
    mode: Number(mode.toPrecision(4)),
    high: null,
    unit: baseUnitOf(dimension),
    // Power is a rate already.
    per: dimension === 'power' ? null : 'year',
    basis: dimension === 'dry-mass' ? 'dry' : null,
  };
}

/** Whether one sum is above another by more than counting inaccuracy. */
export function isAbove(value: number, limit: number): boolean {
  return value > limit * (1 + 1e-6);
}
