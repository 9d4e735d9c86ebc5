/** One figure about a board. What cannot be computed is null and says why; it is never 0. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly value: number | null;
  /** Bounds, where the value is not known exactly. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Further figures that belong to it. */
  readonly parts: readonly { readonly part: IndicatorPart; readonly value: number | null }[];
  /** The companies that it is about. */
  readonly companies: readonly string[];
  /** What is missing. */
  readonly unknown: readonly 'two-companies'[];
}

export type IndicatorId = 'I09' | 'I10' | 'I11' | 'I15';
export type IndicatorPart = 'links' | 'links-per-company';
