import { median } from './median.ts';
import type { FigureOf, Measurement, Scenario } from './scenario.ts';

/** A bar and how high we came: the median over the runs of what was asked for. */
export interface Judgement {
  readonly scenario: string;
  readonly says: string;
  readonly limit: number;
  readonly isAtLeast: boolean;
  /** NaN where it could not be measured. */
  readonly value: number;
  readonly isMet: boolean;
}

/** Judges the bars of a scenario. Ratios are taken within each run, before the median. */
export function judgeBars(
  scenario: Scenario,
  measurements: readonly Measurement[],
): readonly Judgement[] {
  const own = measurements.filter((measurement) => measurement.scenario === scenario.name);
  const runs = [...new Set(own.map(({ run }) => run))];
  return scenario.bars.map(({ says, limit, value: valueOf, isAtLeast = false }) => {
    const value = median(runs.map((run) => valueOf(figuresOf(own, run))));
    const isMet = isAtLeast ? value >= limit : value <= limit;
    return { scenario: scenario.name, says, limit, isAtLeast, value, isMet };
  });
}

function figuresOf(measurements: readonly Measurement[], run: number): FigureOf {
  return (setting, adapter, figure) =>
    measurements.find(
      (found) => found.run === run && found.setting === setting && found.adapter === adapter,
    )?.figures[figure] ?? Number.NaN;
}
