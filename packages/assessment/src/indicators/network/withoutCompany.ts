import type { Exchange, Look } from '../look.ts';

/** What goes when a company goes. */
export interface Loss {
  /** Companies that stop because too little is left of what they need; the one that left is not among them. */
  readonly stopped: readonly string[];
  /** Companies that had partners and are left without any, the stopped ones aside. */
  readonly cutOff: readonly string[];
  /** Flows that end. */
  readonly flows: readonly string[];
}

/** With less than this share of what came in of something it needs, a company stops. */
const leastCoverage = 0.5;

/**
 * What is lost when companies leave: their flows, then the flows of whoever gets less than half of something that it
 * says it needs, and so on. Who states no need is taken to find a way. By amounts where all of them are known of what
 * comes in, else by the number of flows.
 */
export function withoutCompany(look: Look, left: readonly string[]): Loss {
  const bonds = bondsOf(look);
  const gone = new Set(left);
  const queue = [...left];
  for (const id of queue) {
    const takers = new Set((bonds.get(id)?.given ?? []).map(({ taker }) => taker.id));
    for (const taker of takers) {
      if (gone.has(taker) || !starves(look, bonds.get(taker)?.taken ?? [], gone)) continue;
      gone.add(taker);
      queue.push(taker);
    }
  }
  const isLost = ({ giver, taker }: Exchange) => gone.has(giver.id) || gone.has(taker.id);
  const ofThose = queue.flatMap((id) => {
    const { given = [], taken = [] } = bonds.get(id) ?? {};
    return [...given, ...taken];
  });
  const flows = [...new Set(ofThose)].sort((a, b) => (a.flow.id < b.flow.id ? -1 : 1));
  const partners = new Set(flows.flatMap(({ giver, taker }) => [giver.id, taker.id]));
  const hasOthers = (id: string) => {
    const { given = [], taken = [] } = bonds.get(id) ?? {};
    return [...given, ...taken].some((exchange) => !isLost(exchange));
  };
  return {
    stopped: queue.slice(left.length).sort(),
    cutOff: [...partners].filter((id) => !gone.has(id) && !hasOthers(id)).sort(),
    flows: flows.map(({ flow }) => flow.id),
  };
}

interface Bonds {
  readonly given: Exchange[];
  readonly taken: Exchange[];
}
const known = new WeakMap<Look, ReadonlyMap<string, Bonds>>();

function bondsOf(look: Look): ReadonlyMap<string, Bonds> {
  const seen = known.get(look);
  if (seen !== undefined) return seen;
  const bonds = new Map<string, Bonds>();
  const of = (id: string) => {
    const found = bonds.get(id) ?? { given: [], taken: [] };
    bonds.set(id, found);
    return found;
  };
  for (const exchange of look.exchanges) {
    of(exchange.giver.id).given.push(exchange);
    of(exchange.taker.id).taken.push(exchange);
  }
  known.set(look, bonds);
  return bonds;
}

/** Whether too little is left of something that a company needs. */
function starves(look: Look, taken: readonly Exchange[], gone: ReadonlySet<string>): boolean {
  const company = taken[0]?.taker.id ?? '';
  return look.graph.needsOf(company).some(({ resource }) => {
    const sources = taken.filter(({ flow }) => resource !== null && flow.resource === resource);
    const all = sumOf(sources, sources);
    const rest = sumOf(
      sources.filter(({ giver }) => !gone.has(giver.id)),
      sources,
    );
    return all > 0 && rest < all * leastCoverage;
  });
}

function sumOf(counted: readonly Exchange[], all: readonly Exchange[]): number {
  const dimension = all[0]?.yearly?.dimension;
  const isKnown = all.every(({ yearly }) => yearly !== null && yearly.dimension === dimension);
  if (!isKnown) return counted.length;
  return counted.reduce((sum, { yearly }) => sum + (yearly?.mode ?? 0), 0);
}
