import type { BoardSnapshot } from '../board/snapshot.ts';
import type { Company } from '../records/company.ts';
import type { Flow } from '../records/flow.ts';
import type { Need } from '../records/need.ts';
import type { Offer } from '../records/offer.ts';
import type { Process } from '../records/process.ts';
import type { Resource } from '../records/resource.ts';

/** A board with its references resolved: who gives and takes what. Made once for a snapshot and shared by all that asks. */
export interface BoardGraph {
  readonly board: BoardSnapshot;
  /** Flows out of a company, those with a missing taker included. */
  outgoing(companyId: string): readonly Flow[];
  /** Flows into a company, those with a missing giver included. */
  incoming(companyId: string): readonly Flow[];
  offersOf(companyId: string): readonly Offer[];
  needsOf(companyId: string): readonly Need[];
  processesOf(companyId: string): readonly Process[];
  /** Flows of a resource. */
  flowsOf(resourceId: string): readonly Flow[];
  company(id: string | null): Company | undefined;
  resource(id: string | null): Resource | undefined;
}

const none: readonly never[] = Object.freeze([]);

/** Resolves the references of a board. Cost: one pass over flows, offers, needs and processes. */
export function graphOf(board: BoardSnapshot): BoardGraph {
  const outgoing = groupBy(board.flows.values(), (flow) => flow.from);
  const incoming = groupBy(board.flows.values(), (flow) => flow.to);
  const flowsOf = groupBy(board.flows.values(), (flow) => flow.resource);
  const offers = groupBy(board.offers.values(), (offer) => offer.company);
  const needs = groupBy(board.needs.values(), (need) => need.company);
  const processes = groupBy(board.processes.values(), (process) => process.company);
  return {
    board,
    outgoing: (id) => outgoing.get(id) ?? none,
    incoming: (id) => incoming.get(id) ?? none,
    offersOf: (id) => offers.get(id) ?? none,
    needsOf: (id) => needs.get(id) ?? none,
    processesOf: (id) => processes.get(id) ?? none,
    flowsOf: (id) => flowsOf.get(id) ?? none,
    company: (id) => (id === null ? undefined : board.companies.get(id)),
    resource: (id) => (id === null ? undefined : board.resources.get(id)),
  };
}

function groupBy<R>(
  records: Iterable<R>,
  keyOf: (record: R) => string | null,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
