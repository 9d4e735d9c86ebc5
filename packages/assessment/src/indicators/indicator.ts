import type { Range } from '@symbiomap/domain';
import type { Look } from './look.ts';

/** A figure, with its ends where it is not known exactly; `null` where it cannot be known. It is never 0 instead. */
export type Figure = number | Range | null;

/** What lines of a part are about, one line each. */
export type PartSubject =
  'company' | 'flow' | 'stage' | 'resource-kind' | 'evidence' | 'effect' | 'criterion' | 'chain';

/** A further figure that belongs to an indicator; with `of`, one for each of those. */
export interface PartDefinition {
  readonly unit: IndicatorUnit;
  readonly of?: PartSubject;
}

/** Units of indicators. `money`: the currency of the board. */
export const indicatorUnits = [
  '',
  '%',
  't/yr',
  'm3/yr',
  'MWh/yr',
  'tCO2e/yr',
  't·km/yr',
  'km',
  'days',
  'years',
  'money',
  'money/yr',
  'yes-no',
] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** What could not be counted for want of something, and whose fault that is: records to look at. */
export interface Unknown<Missing extends string = string> {
  readonly missing: Missing;
  readonly items: readonly string[];
}

/** What an indicator finds on a board. */
export interface Computed<Part extends string, Missing extends string> {
  readonly value: Figure;
  readonly parts?: readonly {
    readonly part: Part;
    /** A company, a flow, a stage …, as the part's definition says. */
    readonly of?: string;
    readonly value: Figure;
  }[];
  /** The companies that it is about. */
  readonly companies?: readonly string[];
  readonly unknown?: readonly Unknown<Missing>[];
}

/** One indicator: what it is called, in what it is told, and how it is found. */
export interface IndicatorDefinition<
  Id extends string = string,
  Part extends string = string,
  Missing extends string = string,
> {
  readonly id: Id;
  readonly unit: IndicatorUnit;
  readonly parts: Readonly<Record<Part, PartDefinition>>;
  /** All that may be missing. */
  readonly missing: readonly Missing[];
  compute(look: Look): Computed<Part, Missing>;
}

/** One figure about a board. What cannot be computed is null and says why; it is never 0. */
export interface Indicator {
  readonly id: string;
  readonly value: number | null;
  /** Bounds, where the value is not known exactly. */
  readonly low: number | null;
  readonly high: number | null;
  /** `%`, `t/yr`, `EUR/yr` … */
  readonly unit: string;
  readonly parts: readonly IndicatorPart[];
  readonly companies: readonly string[];
  readonly unknown: readonly Unknown[];
}

export interface IndicatorPart {
  readonly part: string;
  /** What it is about, and what sort of thing that is. */
  readonly of: string | null;
  readonly subject: PartSubject | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/** Defines an indicator; parts and what may be missing are checked by the types. */
export function defineIndicator<
  const Id extends string,
  Part extends string = never,
  const Missing extends string = never,
>(definition: IndicatorDefinition<Id, Part, Missing>): IndicatorDefinition<Id, Part, Missing> {
  return definition;
}
