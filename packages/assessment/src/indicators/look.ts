import {
  distanceKmOf,
  flowPerYear,
  isOver,
  yearlyIn,
  type BoardGraph,
  type Company,
  type Countable,
  type Flow,
  type Resource,
  type YearlyAmount,
} from '@symbiomap/domain';
import { linkMapOf, type LinkMap } from './network/linkMap.ts';

/** What indicators look at: a board, and what several of them ask about it, found once. */
export interface Look {
  readonly graph: BoardGraph;
  /** `2026-11-23`. */
  readonly today: string;
  /** Flows that link two companies of the board and are not over, by id. */
  readonly exchanges: readonly Exchange[];
  /** Flows that others are compared with: what they replace or avoid. */
  readonly baselines: ReadonlySet<string>;
  readonly links: LinkMap;
}

/** A flow between two companies. */
export interface Exchange {
  readonly flow: Flow;
  readonly giver: Company;
  readonly taker: Company;
  readonly resource: Resource | undefined;
  /** It flows today; else it is planned. */
  readonly isRunning: boolean;
  /** Between companies: neither fetched from nature or the market, nor thrown away, nor only there for comparing. */
  readonly isSymbiosis: boolean;
  /** How much leaves the giver a year; `null` when unknown. What comes once is none a year. */
  readonly yearly: YearlyAmount | null;
  /** The same in a dimension; `null` where too little is known of the resource. */
  readonly in: (dimension: Countable) => YearlyAmount | null;
  /** Kilometres; `null` when unknown. */
  readonly km: number | null;
}

const supplyKinds: readonly string[] = ['source', 'environment', 'market'];
const disposalKinds: readonly string[] = ['sink', 'environment'];

/** Looks at a board on a day. */
export function lookAt(graph: BoardGraph, today: string): Look {
  const baselines = baselinesOf(graph);
  const flows = [...graph.board.flows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  let links: LinkMap | undefined;
  return {
    graph,
    today,
    baselines,
    exchanges: flows.flatMap((flow) => exchangeOf(graph, flow, baselines) ?? []),
    get links() {
      return (links ??= linkMapOf(graph));
    },
  };
}

function baselinesOf({ board }: BoardGraph): ReadonlySet<string> {
  const baselines = new Set<string>();
  for (const { replaces, avoids } of board.flows.values()) {
    if (replaces?.flow != null) baselines.add(replaces.flow);
    if (avoids?.flow != null) baselines.add(avoids.flow);
  }
  return baselines;
}

function exchangeOf(
  graph: BoardGraph,
  flow: Flow,
  baselines: ReadonlySet<string>,
): Exchange | null {
  const giver = graph.company(flow.from);
  const taker = graph.company(flow.to);
  if (giver === undefined || taker === undefined || giver === taker || isOver(flow)) return null;
  const resource = graph.resource(flow.resource);
  const yearly = flow.amount?.per === 'once' ? null : flowPerYear(graph, flow, 'giver');
  return {
    flow,
    giver,
    taker,
    resource,
    isRunning: flow.stage === 'operating',
    isSymbiosis:
      !baselines.has(flow.id) &&
      !supplyKinds.includes(giver.kind) &&
      !disposalKinds.includes(taker.kind),
    yearly,
    in: (dimension) => (yearly === null ? null : yearlyIn(yearly, dimension, resource)),
    get km() {
      return distanceKmOf(graph, flow);
    },
  };
}
