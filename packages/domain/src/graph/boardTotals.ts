import { addRanges } from '../quantities/range.ts';
import { perYear } from '../quantities/yearly.ts';
import type { Countable } from '../quantities/conversionSteps.ts';
import { asItComes } from '../flows/flowPerYear.ts';
import type { BoardGraph } from './boardGraph.ts';

/** What flows in a year, as far as it adds up. */
export interface YearlyTotal {
  readonly dimension: Countable;
  /** The unit of the sum: the base unit of the dimension. */
  readonly unit: string;
  readonly mode: number;
  /** How many flows it is the sum of. */
  readonly flowCount: number;
}

/** How much there is on a board. */
export interface BoardTotals {
  readonly companyCount: number;
  /** Flows with both ends there. */
  readonly flowCount: number;
  /** The largest first by number of flows. A flow counts in one of them at most. */
  readonly yearly: readonly YearlyTotal[];
  /** Flows whose amount is unknown or does not add up. */
  readonly uncountedFlows: number;
}

/** Countables whose amounts add up to something a reader can picture. */
const summed: ReadonlyMap<Countable, string> = new Map([
  ['mass', 't'],
  ['energy', 'MWh'],
  ['volume', 'm3'],
]);

/**
 * Companies, flows and the amounts of what flows, a year. Flows that came to rest count as flows and not in the
 * sums; an amount that came once is none a year.
 */
export function boardTotals(graph: BoardGraph): BoardTotals {
  const flows = [...graph.board.flows.values()].filter(
    ({ from, to }) => graph.company(from) !== undefined && graph.company(to) !== undefined,
  );
  const moving = flows.filter(({ stage }) => stage !== 'paused' && stage !== 'stopped');
  const byDimension = new Map<Countable, { low: number; mode: number; high: number }[]>();
  for (const { amount, from, resource } of moving) {
    if (amount?.per === 'once') continue;
    const told = perYear(amount, graph.company(from)?.operatingDays ?? null);
    const yearly = told === null ? null : asItComes(told, graph.resource(resource));
    if (yearly === null || !summed.has(yearly.dimension)) continue;
    const others = byDimension.get(yearly.dimension);
    if (others === undefined) byDimension.set(yearly.dimension, [yearly]);
    else others.push(yearly);
  }
  const yearly = [...byDimension].map(([dimension, ranges]) => ({
    dimension,
    unit: summed.get(dimension) ?? '',
    mode: addRanges(ranges).mode,
    flowCount: ranges.length,
  }));
  return {
    companyCount: graph.board.companies.size,
    flowCount: flows.length,
    yearly: yearly.sort((a, b) => b.flowCount - a.flowCount),
    uncountedFlows: moving.length - yearly.reduce((sum, { flowCount }) => sum + flowCount, 0),
  };
}
