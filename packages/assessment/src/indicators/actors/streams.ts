import { perYear, yearlyIn, type Countable, type YearlyAmount } from '@symbiomap/domain';
import type { Exchange, Look } from '../look.ts';

/** One resource at one company: all there is of it, and what of that companies give each other. */
export interface Stream {
  readonly company: string;
  readonly dimension: Countable;
  /** Base units of the dimension a year. */
  readonly whole: number;
  readonly exchanged: number;
}

/** Streams, and the records for whose sake others could not be told. */
export interface Streams {
  readonly known: readonly Stream[];
  readonly unknown: readonly string[];
}

interface Group {
  readonly company: string;
  readonly resource: string;
  readonly entries: {
    readonly id: string;
    readonly yearly: YearlyAmount | null;
    readonly sort: 'stated' | 'exchanged' | 'planned' | 'elsewhere';
  }[];
}

/** Kinds that are left over whether or not anybody offers them. */
const residues: ReadonlySet<string> = new Set(['by-product', 'waste']);

/**
 * What companies have left over (`offers`) or need, resource by resource, in the dimension of the first amount told of
 * it. All there is: what is stated or what flows, whichever is more, since an offer counts what of it flows already.
 * `counts` says which exchanges are taken for real; the others, supply and disposal count for the whole only.
 */
export function streamsOf(
  look: Look,
  side: 'offers' | 'needs',
  counts: (exchange: Exchange) => boolean,
): Streams {
  const known: Stream[] = [];
  const unknown: string[] = [];
  for (const { company, resource, entries } of groupsOf(look, side, counts)) {
    const dimension = entries.find(({ yearly }) => yearly !== null)?.yearly?.dimension;
    const sums = { stated: 0, exchanged: 0, planned: 0, elsewhere: 0 };
    const blank: string[] = [];
    for (const { id, yearly, sort } of entries) {
      const amount =
        yearly === null || dimension === undefined
          ? null
          : yearlyIn(yearly, dimension, look.graph.resource(resource));
      if (amount === null) blank.push(id);
      else sums[sort] += amount.mode;
    }
    unknown.push(...blank);
    if (dimension === undefined || blank.length > 0) continue;
    const { stated, exchanged, planned, elsewhere } = sums;
    const whole = Math.max(stated, exchanged + Math.max(planned, elsewhere));
    if (whole > 0) known.push({ company, dimension, whole, exchanged });
  }
  return { known, unknown };
}

function groupsOf(
  { graph, exchanges, baselines }: Look,
  side: 'offers' | 'needs',
  counts: (exchange: Exchange) => boolean,
): readonly Group[] {
  const groups = new Map<string, Group>();
  const keyOf = (company: string, resource: string) => JSON.stringify([company, resource]);
  const groupOf = (company: string, resource: string) => {
    const key = keyOf(company, resource);
    const group = groups.get(key) ?? { company, resource, entries: [] };
    groups.set(key, group);
    return group;
  };
  const stated = [...graph.board[side].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, company: owner, resource, amount } of stated) {
    const company = graph.company(owner);
    if (company === undefined || resource === null || amount?.per === 'once') continue;
    const yearly = perYear(amount, company.operatingDays);
    groupOf(company.id, resource).entries.push({ id, yearly, sort: 'stated' });
  }
  for (const exchange of exchanges) {
    const { flow, giver, taker, resource, yearly, isSymbiosis } = exchange;
    if (resource === undefined || baselines.has(flow.id)) continue;
    const company = side === 'offers' ? giver.id : taker.id;
    const isResidue = side === 'offers' && residues.has(resource.kind);
    if (!isResidue && !groups.has(keyOf(company, resource.id))) continue;
    const sort = !isSymbiosis ? 'elsewhere' : counts(exchange) ? 'exchanged' : 'planned';
    groupOf(company, resource.id).entries.push({ id: flow.id, yearly, sort });
  }
  return [...groups.values()].sort((a, b) =>
    keyOf(a.company, a.resource) < keyOf(b.company, b.resource) ? -1 : 1,
  );
}
