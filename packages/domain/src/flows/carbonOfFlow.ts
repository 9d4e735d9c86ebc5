import { factorOf, thingOf, transportFactorOf, type EmissionFactor } from '../factors/factorOf.ts';
import type { FactorKind } from '../factors/knownFactors.ts';
import type { BoardGraph } from '../graph/boardGraph.ts';
import type { Dimension } from '../quantities/dimension.ts';
import {
  exactly,
  multiplyRanges,
  scaleRange,
  subtractRanges,
  type Range,
} from '../quantities/range.ts';
import type { YearlyAmount } from '../quantities/yearly.ts';
import type { Flow } from '../records/flow.ts';
import type { Resource, ResourceKind } from '../records/resource.ts';
import { failure, success, type Result } from '../result.ts';
import { isLaid } from '../transport/isLaid.ts';
import { transportModeOf } from '../transport/transportMode.ts';
import { amountReceived, amountReplaced } from './amountReplaced.ts';
import { distanceKmOf } from './distanceKmOf.ts';
import { flowPerYear, yearlyIn } from './flowPerYear.ts';

/** What a flow does to the climate in a year, t CO2e: what it saves, and what it costs. All are known. */
export interface FlowCarbon {
  /** By making or fetching less of what was used before: q·r·EF. */
  readonly replaced: Range;
  /** By throwing less away. */
  readonly avoided: Range;
  /** Set free by making of it what the taker needs. */
  readonly treatment: Range;
  /** Set free by burning it. */
  readonly use: Range;
  /** Set free on the way; twice, where it is driven back empty. */
  readonly transport: Range;
  /** CO2 of plants and animals saved, less what is set free of it: counted apart from all of the above. */
  readonly biogenic: Range;
}

/** What would have to be known. `origin`: whether the carbon of a resource is of plants or fossil. */
export interface CarbonLack {
  readonly missing: 'amount' | 'ratio' | 'factor' | 'distance' | 'mode' | 'origin';
  /** The flow, or the resource, at which it is missing. */
  readonly item: string;
  /** Of what a factor is missing. */
  readonly kind: FactorKind | null;
}

/** Nothing is set free where these go: they are no tonnes on a road, and nobody burns them. */
const immaterial: readonly ResourceKind[] = [
  'heat',
  'cold',
  'power',
  'knowledge',
  'service',
  'capacity',
  'land',
];
const unburnt: readonly ResourceKind[] = [...immaterial, 'water'];
const nothing = exactly(0);

/**
 * What a flow saves and costs the climate beside what was before it (system expansion, the formula is
 * general knowledge: Σ q·(r·EF of what it replaces + EF of the disposal it avoids − EF of treatment − EF of use) − q·d·EF of
 * transport). `null`: it says neither what it replaces nor what it avoids, so there is nothing to compare with.
 */
export function carbonOfFlow(
  graph: BoardGraph,
  flow: Flow,
): Result<FlowCarbon, readonly CarbonLack[]> | null {
  const before = graph.board.flows.get(flow.replaces?.flow ?? '');
  const disposal = graph.board.flows.get(flow.avoids?.flow ?? '');
  if (before === undefined && disposal === undefined) return null;
  const account = new Account(graph, flow);
  const replaced = before === undefined ? nothing : account.replaced(before);
  const avoided = disposal === undefined ? nothing : account.avoided(disposal);
  const treatment = account.treatment();
  const use = account.use();
  const transport = account.transport();
  const { lacks, biogenicSaved, biogenicSet } = account;
  if (lacks.length > 0) return failure(lacks);
  const biogenic = subtractRanges(biogenicSaved, biogenicSet);
  return success({ replaced, avoided, treatment, use, transport, biogenic });
}

/** What a flow saves less what it costs, t CO2e a year. */
export function netCarbon({ replaced, avoided, treatment, use, transport }: FlowCarbon): Range {
  const saved = [replaced, avoided].reduce(plus);
  return subtractRanges(saved, [treatment, use, transport].reduce(plus));
}

function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, mode: a.mode + b.mode, high: a.high + b.high };
}

/** Adds up one flow, and notes what is lacking on the way. */
class Account {
  readonly lacks: CarbonLack[] = [];
  biogenicSaved: Range = nothing;
  biogenicSet: Range = nothing;
  readonly #graph: BoardGraph;
  readonly #flow: Flow;
  readonly #resource: Resource | undefined;
  readonly #sent: YearlyAmount | null;
  readonly #received: YearlyAmount | null;

  constructor(graph: BoardGraph, flow: Flow) {
    this.#graph = graph;
    this.#flow = flow;
    this.#resource = graph.resource(flow.resource);
    this.#sent = flow.amount?.per === 'once' ? null : flowPerYear(graph, flow, 'giver');
    this.#received = this.#sent === null ? null : amountReceived(graph, flow);
    if (this.#sent === null) this.#lack('amount', flow.id);
  }

  replaced(before: Flow): Range {
    const graph = this.#graph;
    const resource = graph.resource(before.resource);
    // Of a fuel, burning it is what is spared first; what fetching it takes is told by a factor of the board.
    const made = factorOf(graph, resource, 'production');
    const factor = made ?? factorOf(graph, resource, 'burning');
    const hasRatio = this.#flow.replaces?.ratio != null;
    if (!hasRatio) this.#lack('ratio', this.#flow.id);
    if (factor === null) return this.#lack('factor', before.resource ?? before.id, 'production');
    if (!hasRatio) return nothing;
    const isSplit = made === null || isCarbonDioxide(resource);
    const { fossil, biogenic } = this.#emitted(factor, isSplit, resource, (dimension) =>
      amountReplaced(graph, this.#flow, dimension),
    );
    this.biogenicSaved = plus(this.biogenicSaved, biogenic);
    return fossil;
  }

  avoided(disposal: Flow): Range {
    const resource = this.#graph.resource(disposal.resource) ?? this.#resource;
    const factor = factorOf(this.#graph, resource, 'disposal');
    if (factor === null) return this.#lack('factor', resource?.id ?? disposal.id, 'disposal');
    const { fossil, biogenic } = this.#emitted(
      factor,
      isCarbonDioxide(resource),
      resource,
      this.#sentIn,
    );
    this.biogenicSaved = plus(this.biogenicSaved, biogenic);
    return fossil;
  }

  treatment(): Range {
    const factor = factorOf(this.#graph, this.#resource, 'treatment');
    if (factor !== null) return this.#emitted(factor, false, this.#resource, this.#sentIn).fossil;
    if (this.#flow.via === null) return nothing;
    return this.#lack('factor', this.#resource?.id ?? this.#flow.id, 'treatment');
  }

  use(): Range {
    const kind = this.#resource?.kind ?? null;
    if (this.#flow.use !== 'energy' || (kind !== null && unburnt.includes(kind))) return nothing;
    const factor = factorOf(this.#graph, this.#resource, 'burning');
    if (factor === null)
      return this.#lack('factor', this.#resource?.id ?? this.#flow.id, 'burning');
    const { fossil, biogenic } = this.#emitted(factor, true, this.#resource, (dimension) =>
      this.#received === null ? null : yearlyIn(this.#received, dimension, this.#resource),
    );
    this.biogenicSet = plus(this.biogenicSet, biogenic);
    return fossil;
  }

  transport(): Range {
    const flow = this.#flow;
    const mode = transportModeOf(flow.transport?.mode);
    const kind = this.#resource?.kind ?? null;
    if (isLaid(mode) || mode === 'by-hand' || (kind !== null && immaterial.includes(kind)))
      return nothing;
    const km = distanceKmOf(this.#graph, flow);
    if (km === 0) return nothing;
    if (km === null) this.#lack('distance', flow.id);
    if (mode === null) return this.#lack('mode', flow.id);
    const factor = transportFactorOf(this.#graph, mode);
    const tonnes = this.#sentIn('mass');
    if (factor === null) return this.#lack('factor', flow.id, 'transport');
    if (tonnes === null) return this.#lack('amount', flow.id);
    const way = (km ?? 0) * (flow.transport?.returnsEmpty === true ? 2 : 1);
    return tonnesOf(multiplyRanges(scaleRange(tonnes, way), factor));
  }

  /** What an amount sets free, t CO2e; the part of plants and animals apart where carbon itself goes up. */
  #emitted(
    factor: EmissionFactor,
    isSplit: boolean,
    resource: Resource | undefined,
    amountIn: (dimension: Dimension) => YearlyAmount | null,
  ): { readonly fossil: Range; readonly biogenic: Range } {
    const amount = factor.per === 'transport' ? null : amountIn(factor.per);
    const share = isSplit ? factor.biogenicShare : 0;
    if (share === null) this.#lack('origin', resource?.id ?? this.#flow.id);
    if (amount === null) this.#lack('amount', this.#flow.id);
    if (amount === null || share === null) return { fossil: nothing, biogenic: nothing };
    const all = tonnesOf(multiplyRanges(amount, factor));
    return { fossil: scaleRange(all, 1 - share), biogenic: scaleRange(all, share) };
  }

  readonly #sentIn = (dimension: Dimension) =>
    this.#sent === null ? null : yearlyIn(this.#sent, dimension, this.#resource);

  #lack(missing: CarbonLack['missing'], item: string, kind: FactorKind | null = null): Range {
    const isKnown = this.lacks.some(
      (lack) => lack.missing === missing && lack.item === item && lack.kind === kind,
    );
    if (!isKnown) this.lacks.push({ missing, item, kind });
    return nothing;
  }
}

function isCarbonDioxide(resource: Resource | undefined): boolean {
  return resource !== undefined && thingOf(resource) === 'carbon-dioxide';
}

function tonnesOf({ low, mode, high }: Range): Range {
  return { low: low / 1_000, mode: mode / 1_000, high: high / 1_000 };
}
