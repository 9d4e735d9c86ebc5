import type { Basis, Period } from '../records/amountField.ts';
import { failure, success, type Result } from '../result.ts';
import {
  wayBetween,
  type ConversionStep,
  type Countable,
  type Property,
} from './conversionSteps.ts';
import { assumedOperatingDays, needsDays, timesAYear } from './periodLength.ts';
import { exactly, multiplyRanges, scaleRange, type Range } from './range.ts';
import { findUnit } from './unit.ts';
import type { Unit } from './unitTable.ts';

/** How an amount is counted. */
export interface CountedAs {
  /** As people write it. */
  readonly unit: string | null;
  readonly per: Period | null;
  readonly basis: Basis | null;
}

/** What one currency is worth in another: `value` of `to` for one of `from`, in a year. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly value: number;
}

/** What is known of a thing that is to be counted otherwise. */
export interface Knowledge {
  readonly known?: Readonly<Partial<Record<Property, Range>>>;
  /** Taken where nothing is known, and then told. */
  readonly typical?: Readonly<Partial<Record<Property, Range>>> | undefined;
  /** Of the company that counts; `null` when unknown. */
  readonly operatingDays?: number | null;
  readonly rate?: ExchangeRate;
}

/** What had to be assumed: a typical value, days of operation, or that an amount without a basis is wet. */
export type Assumed = Property | 'operatingDays' | 'basis';

export interface Converted extends Range {
  readonly assumed: readonly Assumed[];
}

/** Why an amount cannot be counted so, and what would have to be known. */
export interface ConversionProblem {
  readonly code: 'unknown-unit' | 'no-way' | 'missing';
  readonly missing: readonly (Property | 'period' | 'rate')[];
}

/**
 * A range as it is counted otherwise: tonnes as cubic metres by density, as energy by heating value, as dry matter
 * by moisture; power as energy by hours; money by an explicit rate. Says what it had to assume, or what it lacks.
 */
export function convert(
  range: Range,
  from: CountedAs,
  to: CountedAs,
  knowledge: Knowledge = {},
): Result<Converted, ConversionProblem> {
  const unit = findUnit(from.unit);
  const target = findUnit(to.unit);
  if (unit === undefined || target === undefined) return failure(problem('unknown-unit'));
  const assumed = new Set<Assumed>();
  if (unit.dimension === 'mass' && from.basis === null && to.basis === 'dry') assumed.add('basis');
  const start = countableOf(unit, from.basis);
  const goal = countableOf(
    target,
    to.basis ?? (target.dimension === unit.dimension ? from.basis : null),
  );

  const factor = factorBetween(unit, target, start, goal, knowledge);
  if (!factor.ok) return factor;
  const { range: by, steps, assumed: typical } = factor.value;
  for (const property of typical) assumed.add(property);
  const time = timeFactor(
    start === 'power' && steps.length > 0 ? 'year' : from.per,
    goal === 'power' && steps.length > 0 ? 'year' : to.per,
    knowledge.operatingDays ?? null,
  );
  if (time === null) return failure(problem('missing', ['period']));
  if (time.isAssumed) assumed.add('operatingDays');
  const scaled = scaleRange(multiplyRanges(range, by), (unit.size / target.size) * time.factor);
  return success({ ...scaled, assumed: [...assumed] });
}

function problem(
  code: ConversionProblem['code'],
  missing: ConversionProblem['missing'] = [],
): ConversionProblem {
  return { code, missing };
}

function countableOf({ dimension }: Unit, basis: Basis | null): Countable {
  return dimension === 'mass' && basis === 'dry' ? 'dry-mass' : dimension;
}

interface Factor {
  readonly range: Range;
  readonly steps: readonly ConversionStep[];
  readonly assumed: readonly Property[];
}

function factorBetween(
  unit: Unit,
  target: Unit,
  start: Countable,
  goal: Countable,
  { known = {}, typical = {}, rate }: Knowledge,
): Result<Factor, ConversionProblem> {
  if (start === 'money' && goal === 'money') {
    const value = unit.id === target.id ? 1 : rateOf(unit.id, target.id, rate);
    if (value === null) return failure(problem('missing', ['rate']));
    return success({ range: exactly(value), steps: [], assumed: [] });
  }
  const valueOf = (property: Property) => known[property] ?? typical[property];
  const steps =
    wayBetween(start, goal, ({ property }) => known[property] !== undefined) ??
    wayBetween(start, goal, ({ property }) => valueOf(property) !== undefined);
  if (steps === null) {
    const way = wayBetween(start, goal, () => true);
    if (way === null) return failure(problem('no-way'));
    const missing = way
      .map(({ property }) => property)
      .filter((property) => valueOf(property) === undefined);
    return failure(problem('missing', missing));
  }
  let range = exactly(1);
  for (const step of steps) {
    const value = valueOf(step.property);
    const factor = value === undefined ? null : step.factorOf(value);
    // A density of nothing, a mass that is all water: no way back from there.
    if (factor === null) return failure(problem('missing', [step.property]));
    range = multiplyRanges(range, factor);
  }
  const assumed = steps
    .map(({ property }) => property)
    .filter((property) => known[property] === undefined);
  return success({ range, steps, assumed });
}

function rateOf(from: string, to: string, rate: ExchangeRate | undefined): number | null {
  if (rate === undefined || !(rate.value > 0)) return null;
  if (rate.from === from && rate.to === to) return rate.value;
  return rate.from === to && rate.to === from ? 1 / rate.value : null;
}

/** From one span of time to another; `null` where one is not told and they are not the same. */
function timeFactor(
  from: Period | null,
  to: Period | null,
  operatingDays: number | null,
): { readonly factor: number; readonly isAssumed: boolean } | null {
  if (from === to) return { factor: 1, isAssumed: false };
  if (from === null || to === null || from === 'once' || to === 'once') return null;
  const days = operatingDays ?? assumedOperatingDays;
  const isAssumed = operatingDays === null && needsDays(from) !== needsDays(to);
  return { factor: timesAYear(from, days) / timesAYear(to, days), isAssumed };
}
