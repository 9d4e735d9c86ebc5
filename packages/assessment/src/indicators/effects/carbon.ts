import {
  addRanges,
  amountReplaced,
  carbonOfFlow,
  flowPerYear,
  netCarbon,
  scaleRange,
  type CarbonLack,
  type Flow,
  type FlowCarbon,
  type Range,
} from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import type { Exchange, Look } from '../look.ts';
import { unknownOf } from '../unknownOf.ts';
import { passedOn } from './passedOn.ts';

/**
 * I03: CO2e that running flows save, t a year, beside what was before them: Σ q·(r·EF of what they replace + EF of the
 * disposal they avoid − EF of treatment − EF of use) − Σ q·d·EF of transport; no more is replaced or avoided than there
 * was of it, a tonne that is passed on is kept from disposal once, and CO2 of plants and animals is apart (general
 * knowledge, as system expansion; Kalundborg compares with "it did not exist" as well).
 */
export const carbon = defineIndicator({
  id: 'I03',
  unit: 'tCO2e/yr',
  parts: {
    'with-plans': { unit: 'tCO2e/yr' },
    'by-replacing': { unit: 'tCO2e/yr' },
    'by-avoiding': { unit: 'tCO2e/yr' },
    'by-treatment': { unit: 'tCO2e/yr' },
    'by-burning': { unit: 'tCO2e/yr' },
    'on-the-way': { unit: 'tCO2e/yr' },
    biogenic: { unit: 'tCO2e/yr' },
    'saved-by': { unit: 'tCO2e/yr', of: 'flow' },
  },
  missing: ['no-comparison', 'amount', 'ratio', 'factor', 'distance', 'transport-mode', 'origin'],
  compute(look) {
    const lacking = {
      amount: [] as string[],
      ratio: [] as string[],
      factor: [] as string[],
      distance: [] as string[],
      'transport-mode': [] as string[],
      origin: [] as string[],
    };
    const counted: Counted[] = [];
    for (const exchange of look.exchanges) {
      if (look.baselines.has(exchange.flow.id)) continue;
      const told = carbonOfFlow(look.graph, exchange.flow);
      if (told?.ok === true) counted.push({ exchange, carbon: told.value });
      else for (const { missing, item } of told?.problem ?? []) lacking[nameOf[missing]].push(item);
    }
    const repeated = passedOn(look);
    const running = limited(
      look,
      counted.filter(({ exchange }) => exchange.isRunning),
      repeated,
    );
    const withPlans = limited(look, counted, repeated);
    const sumOf = (term: keyof FlowCarbon) =>
      running.length === 0 ? null : addRanges(running.map((one) => one.carbon[term]));
    return {
      value: total(running),
      parts: [
        { part: 'with-plans', value: total(withPlans) },
        { part: 'by-replacing', value: sumOf('replaced') },
        { part: 'by-avoiding', value: sumOf('avoided') },
        { part: 'by-treatment', value: lessOf(sumOf('treatment')) },
        { part: 'by-burning', value: lessOf(sumOf('use')) },
        { part: 'on-the-way', value: lessOf(sumOf('transport')) },
        { part: 'biogenic', value: sumOf('biogenic') },
        ...running.map(({ exchange, carbon: told }) => ({
          part: 'saved-by' as const,
          of: exchange.flow.id,
          value: netCarbon(told),
        })),
      ],
      unknown: [
        ...(running.length === 0 ? [{ missing: 'no-comparison' as const, items: [] }] : []),
        ...unknownOf(lacking),
      ],
    };
  },
});

const nameOf = {
  amount: 'amount',
  ratio: 'ratio',
  factor: 'factor',
  distance: 'distance',
  mode: 'transport-mode',
  origin: 'origin',
} as const satisfies Readonly<Record<CarbonLack['missing'], string>>;

interface Counted {
  readonly exchange: Exchange;
  readonly carbon: FlowCarbon;
}

function total(counted: readonly Counted[]): Range | null {
  return counted.length === 0
    ? null
    : addRanges(counted.map(({ carbon: told }) => netCarbon(told)));
}

function lessOf(range: Range | null): Range | null {
  return range === null ? null : { low: -range.high, mode: -range.mode, high: -range.low };
}

/** Together they replace no more of a supply than there was of it, and keep from a disposal no more than went there. */
function limited(
  look: Look,
  counted: readonly Counted[],
  repeated: ReadonlySet<string>,
): readonly Counted[] {
  const replacing = shares(look, counted, 'replaces');
  const first = counted.filter(({ exchange }) => !repeated.has(exchange.flow.id));
  const avoiding = shares(look, first, 'avoids');
  return counted.map(({ exchange, carbon: told }) => {
    const { replaces, avoids, id } = exchange.flow;
    const replaced = replacing.get(replaces?.flow ?? '') ?? 1;
    const avoided = repeated.has(id) ? 0 : (avoiding.get(avoids?.flow ?? '') ?? 1);
    return {
      exchange,
      carbon: {
        ...told,
        replaced: scaleRange(told.replaced, replaced),
        avoided: scaleRange(told.avoided, avoided),
      },
    };
  });
}

/** By what was before: which share of what flows claim of it there was, where it was less than they claim. */
function shares(
  { graph }: Look,
  counted: readonly Counted[],
  by: 'replaces' | 'avoids',
): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const { exchange } of counted) {
    const before = graph.board.flows.get(exchange.flow[by]?.flow ?? '');
    const was = before === undefined ? null : usedBefore(before);
    if (before === undefined || was === null) continue;
    const claim =
      by === 'avoids'
        ? exchange.in(was.dimension)
        : amountReplaced(graph, exchange.flow, was.dimension);
    if (claim?.dimension === was.dimension)
      claims.set(before.id, (claims.get(before.id) ?? 0) + claim.mode);
  }
  return new Map(
    [...claims].flatMap(([id, claimed]) => {
      const before = graph.board.flows.get(id);
      const was = before === undefined ? null : usedBefore(before);
      return was === null || claimed <= was.mode ? [] : [[id, was.mode / claimed]];
    }),
  );

  function usedBefore(before: Flow) {
    return flowPerYear(graph, before, by === 'avoids' ? 'giver' : 'taker');
  }
}
