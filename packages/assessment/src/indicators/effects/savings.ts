import {
  addRanges,
  flowPerYear,
  scaleRange,
  yearlyIn,
  type Dimension,
  type Flow,
  type Range,
  type Resource,
} from '@symbiomap/domain';
import type { Exchange, Look } from '../look.ts';
import { passedOn } from './passedOn.ts';

/** What one supply or disposal is spared, in base units a year of a dimension. */
export interface Saving {
  /** What is no longer fetched or thrown away. */
  readonly resource: Resource | undefined;
  /** By flows that run; `null` where none of them does. */
  readonly running: Range | null;
  /** By plans too. */
  readonly withPlans: Range;
}

/** Savings, and the flows that could not be counted, by what they lack. */
export interface Savings {
  readonly savings: readonly Saving[];
  readonly unknown: Readonly<Record<'amount' | 'ratio', readonly string[]>>;
}

/**
 * What flows replace (`replaces`: what the taker used before, times how much of it one unit replaces) or keep from
 * disposal (`avoids`), for baselines that `isMeant`; never more than there was of it, and a tonne that is passed on is
 * kept from disposal once.
 */
export function savingsOf(
  look: Look,
  by: 'replaces' | 'avoids',
  dimension: Dimension,
  isMeant: (resource: Resource | undefined) => boolean,
): Savings {
  const repeated = by === 'avoids' ? passedOn(look) : new Set<string>();
  const lacking: Record<'amount' | 'ratio', string[]> = { amount: [], ratio: [] };
  const savings: Saving[] = [];
  for (const [baseline, exchanges] of byBaseline(look, by)) {
    const resource = look.graph.resource(baseline.resource);
    if (!isMeant(resource)) continue;
    const counted = exchanges.flatMap((exchange) => {
      if (repeated.has(exchange.flow.id)) return [];
      const ratio = by === 'avoids' ? 1 : (exchange.flow.replaces?.ratio ?? null);
      const amount = amountOf(look, exchange, by, dimension);
      if (ratio === null) lacking.ratio.push(exchange.flow.id);
      if (amount === null) lacking.amount.push(exchange.flow.id);
      if (ratio === null || amount === null) return [];
      return [{ isRunning: exchange.isRunning, amount: scaleRange(amount, ratio) }];
    });
    if (counted.length === 0) continue;
    const used = flowPerYear(look.graph, baseline, by === 'avoids' ? 'giver' : 'taker', dimension);
    const limit = used?.dimension === dimension ? used : null;
    const running = counted.filter(({ isRunning }) => isRunning);
    savings.push({
      resource,
      running: running.length === 0 ? null : sumUpTo(limit, running),
      withPlans: sumUpTo(limit, counted),
    });
  }
  return { savings, unknown: lacking };
}

/** Sums over savings: of what runs, and with the plans; `null` where nothing is known. */
export function totalOf(savings: readonly Saving[]): {
  readonly running: Range | null;
  readonly withPlans: Range | null;
} {
  const running = savings.flatMap((saving) => saving.running ?? []);
  return {
    running: running.length === 0 ? null : addRanges(running),
    withPlans: savings.length === 0 ? null : addRanges(savings.map(({ withPlans }) => withPlans)),
  };
}

function byBaseline(
  { graph, exchanges }: Look,
  by: 'replaces' | 'avoids',
): ReadonlyMap<Flow, readonly Exchange[]> {
  const groups = new Map<Flow, Exchange[]>();
  for (const exchange of exchanges) {
    const baseline = graph.board.flows.get(exchange.flow[by]?.flow ?? '');
    if (baseline !== undefined && baseline.id !== exchange.flow.id)
      groups.set(baseline, [...(groups.get(baseline) ?? []), exchange]);
  }
  return groups;
}

/** What arrives at the taker, who replaces something with it; what leaves the giver, who need not throw it away. */
function amountOf(
  look: Look,
  { flow, resource, in: sentIn }: Exchange,
  by: 'replaces' | 'avoids',
  dimension: Dimension,
): Range | null {
  const received = flow.takerAmount === null ? null : flowPerYear(look.graph, flow, 'taker');
  if (by === 'replaces' && received !== null) return yearlyIn(received, dimension, resource);
  const sent = sentIn(dimension);
  return sent === null || by === 'avoids' ? sent : scaleRange(sent, 1 - (flow.loss ?? 0));
}

function sumUpTo(limit: Range | null, parts: readonly { readonly amount: Range }[]): Range {
  const sum = addRanges(parts.map(({ amount }) => amount));
  if (limit === null) return sum;
  return {
    low: Math.min(sum.low, limit.low),
    mode: Math.min(sum.mode, limit.mode),
    high: Math.min(sum.high, limit.high),
  };
}
