import type { BoardGraph } from '../graph/boardGraph.ts';
import type { Countable } from '../quantities/conversionSteps.ts';
import { scaleRange } from '../quantities/range.ts';
import type { YearlyAmount } from '../quantities/yearly.ts';
import type { Flow } from '../records/flow.ts';
import { flowPerYear, yearlyIn } from './flowPerYear.ts';

/** What arrives at the taker over a year: as the taker tells it, else what leaves the giver less what is lost on the way. */
export function amountReceived(graph: BoardGraph, flow: Flow): YearlyAmount | null {
  const told = flow.takerAmount === null ? null : flowPerYear(graph, flow, 'taker');
  if (told !== null) return told;
  const sent = flowPerYear(graph, flow, 'giver');
  return sent === null ? null : { ...sent, ...scaleRange(sent, 1 - (flow.loss ?? 0)) };
}

/**
 * How much of what the taker used before a flow replaces over a year, in a dimension: what arrives, counted as that
 * was counted, times the ratio. `null` where the amount or the ratio is unknown, or one cannot be told as the other.
 */
export function amountReplaced(
  graph: BoardGraph,
  flow: Flow,
  dimension: Countable,
): YearlyAmount | null {
  const before = graph.board.flows.get(flow.replaces?.flow ?? '');
  const ratio = flow.replaces?.ratio ?? null;
  const received = amountReceived(graph, flow);
  if (before === undefined || ratio === null || received === null) return null;
  const own = graph.resource(flow.resource);
  const countedSo = flowPerYear(graph, before, 'taker')?.dimension ?? dimension;
  const likeBefore = yearlyIn(received, countedSo, own) ?? yearlyIn(received, dimension, own);
  if (likeBefore === null) return null;
  const replaced = { ...likeBefore, ...scaleRange(likeBefore, ratio) };
  return yearlyIn(replaced, dimension, graph.resource(before.resource));
}
