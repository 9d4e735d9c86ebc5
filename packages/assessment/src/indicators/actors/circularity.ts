import type { CompanyKind, ResourceKind } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import type { Exchange, Look } from '../look.ts';
import { unknownOf } from '../unknownOf.ts';

const virginFrom: ReadonlySet<CompanyKind> = new Set(['source', 'market', 'environment']);
const lostIn: ReadonlySet<CompanyKind> = new Set(['sink', 'environment']);
const makers: ReadonlySet<CompanyKind> = new Set(['company', 'utility', 'infrastructure']);
/** What has no mass to speak of. */
const massless: ReadonlySet<ResourceKind> = new Set([
  'heat',
  'cold',
  'power',
  'knowledge',
  'service',
  'capacity',
  'land',
]);

interface Sides {
  readonly inputs: Exchange[];
  readonly outputs: Exchange[];
}

/**
 * I19: material circularity, after the Material Circularity Indicator (Ellen MacArthur Foundation & Granta 2015):
 * LFI = (V+W) / (2M + (Wf−Wc)/2), MCI = max(0, 1 − LFI·0.9/X). M is the mass of all inputs, V of those from nature or
 * the market, W of what goes to a landfill or into nature. Nothing on a board tells of the waste of recycling itself
 * nor of the use of products: Wf = Wc = 0, X = 1. Only companies of which inputs and outputs are drawn, all of them
 * with a mass; all together weighted by M.
 */
export const circularity = defineIndicator({
  id: 'I19',
  unit: '',
  parts: { circular: { unit: '', of: 'company' } },
  missing: ['no-both-sides', 'mass', 'both-sides'],
  compute(look) {
    const missing: Record<'mass' | 'both-sides', string[]> = { mass: [], 'both-sides': [] };
    const found: { readonly of: string; readonly value: number; readonly mass: number }[] = [];
    for (const [of, { inputs, outputs }] of sidesOf(look)) {
      if (inputs.length === 0 || outputs.length === 0) {
        missing['both-sides'].push(of);
        continue;
      }
      const unweighed = [...inputs, ...outputs].filter((exchange) => exchange.in('mass') === null);
      missing.mass.push(...unweighed.map(({ flow }) => flow.id));
      const mass = massOf(inputs);
      if (unweighed.length === 0 && mass > 0)
        found.push({ of, value: circularityOf({ inputs, outputs }), mass });
    }
    const total = found.reduce((sum, { mass }) => sum + mass, 0);
    const weighted = found.reduce((sum, { value, mass }) => sum + value * mass, 0);
    return {
      value: total > 0 ? weighted / total : null,
      parts: found.map(({ of, value }) => ({ part: 'circular', of, value })),
      unknown: [
        ...(total > 0 ? [] : [{ missing: 'no-both-sides' as const, items: [] }]),
        ...unknownOf(missing),
      ],
    };
  },
});

/** What goes into and out of each company that makes something, by id. */
function sidesOf({ exchanges, baselines }: Look): readonly (readonly [string, Sides])[] {
  const sides = new Map<string, Sides>();
  const of = (id: string) => {
    const found = sides.get(id) ?? { inputs: [], outputs: [] };
    sides.set(id, found);
    return found;
  };
  for (const exchange of exchanges) {
    const { flow, resource, giver, taker } = exchange;
    if (baselines.has(flow.id) || (resource !== undefined && massless.has(resource.kind))) continue;
    if (makers.has(giver.kind)) of(giver.id).outputs.push(exchange);
    if (makers.has(taker.kind)) of(taker.id).inputs.push(exchange);
  }
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1));
}

function massOf(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((sum, exchange) => sum + (exchange.in('mass')?.mode ?? 0), 0);
}

function circularityOf({ inputs, outputs }: Sides): number {
  const virgin = massOf(inputs.filter(({ giver }) => virginFrom.has(giver.kind)));
  const wasted = massOf(outputs.filter(({ taker }) => lostIn.has(taker.kind)));
  return Math.max(0, 1 - (0.9 * (virgin + wasted)) / (2 * massOf(inputs)));
}
