import type { BoardSnapshot } from '../board/snapshot.ts';
import type { Company } from '../records/company.ts';
import type { Flow } from '../records/flow.ts';
import type { Need } from '../records/need.ts';
import type { Offer } from '../records/offer.ts';
import type { Process } from '../records/process.ts';
import type { Resource } from '../records/resource.ts';
import { stepTo } from './tableChanges.ts';

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
  offersOfResource(resourceId: string): readonly Offer[];
  needsOfResource(resourceId: string): readonly Need[];
  company(id: string | null): Company | undefined;
  resource(id: string | null): Resource | undefined;
}

const none: readonly never[] = Object.freeze([]);

/**
 * Resolves the references of a board. Each way to look something up is made when it is first asked for, in one pass
 * over its table, and goes on to the next snapshot with the same table.
 */
export function graphOf(board: BoardSnapshot): BoardGraph {
  const { flows, offers, needs, processes } = board;
  return {
    board,
    outgoing: lookup(flowsFrom, flows),
    incoming: lookup(flowsTo, flows),
    offersOf: lookup(offersByCompany, offers),
    needsOf: lookup(needsByCompany, needs),
    processesOf: lookup(processesByCompany, processes),
    flowsOf: lookup(flowsByResource, flows),
    offersOfResource: lookup(offersByResource, offers),
    needsOfResource: lookup(needsByResource, needs),
    company: finder(board.companies),
    resource: finder(board.resources),
  };
}

type Table<R> = ReadonlyMap<string, R>;
type Groups<R> = ReadonlyMap<string, readonly R[]>;

/** How a group is found. Rule after rule asks about the same record: what was asked last is at hand. */
function lookup<R>(groupsOf: (table: Table<R>) => Groups<R>, table: Table<R>) {
  let groups: Groups<R> | null = null;
  let lastId: string | null = null;
  let last: readonly R[] = none;
  return (id: string): readonly R[] => {
    if (id === lastId) return last;
    groups ??= groupsOf(table);
    lastId = id;
    last = groups.get(id) ?? none;
    return last;
  };
}

/** How a record is found; the last two are at hand: most that is asked is about the two ends of a flow. */
function finder<R>(table: Table<R>) {
  let [lastId, otherId]: (string | null)[] = [null, null];
  let last: R | undefined;
  let other: R | undefined;
  return (id: string | null): R | undefined => {
    if (id === lastId) return last;
    if (id === otherId) return other;
    [otherId, other] = [lastId, last];
    lastId = id;
    last = id === null ? undefined : table.get(id);
    return last;
  };
}

const flowsFrom = groupedBy<Flow>((flow) => flow.from);
const flowsTo = groupedBy<Flow>((flow) => flow.to);
const flowsByResource = groupedBy<Flow>((flow) => flow.resource);
const offersByCompany = groupedBy<Offer>((offer) => offer.company);
const offersByResource = groupedBy<Offer>((offer) => offer.resource);
const needsByCompany = groupedBy<Need>((need) => need.company);
const needsByResource = groupedBy<Need>((need) => need.resource);
const processesByCompany = groupedBy<Process>((process) => process.company);

/**
 * Groups the records of a table, once for as long as the table lives: a snapshot's tables never change. Of a table
 * that was compared with a former one only the groups are made anew of which a record is another.
 */
function groupedBy<R extends object>(
  keyOf: (record: R) => string | null,
): (table: Table<R>) => Groups<R> {
  const known = new WeakMap<object, Map<string, R[]>>();
  const followed = (table: Table<R>): Map<string, R[]> | null => {
    const step = stepTo(table);
    const former = step === null ? undefined : known.get(step.before);
    if (step === null || former === undefined || step.ids.length > mostChanged) return null;
    const before = step.before as Table<R>;
    const keys = new Set<string | null>();
    for (const id of step.ids)
      for (const record of [before.get(id), table.get(id)])
        if (record !== undefined) keys.add(keyOf(record));
    const groups = new Map(former);
    for (const key of keys) if (key !== null) groups.delete(key);
    return putIn(groups, table.values(), (record) => {
      const key = keyOf(record);
      return keys.has(key) ? key : null;
    });
  };
  return (table) => {
    let groups = known.get(table);
    if (groups === undefined) {
      groups = followed(table) ?? putIn(new Map(), table.values(), keyOf);
      known.set(table, groups);
    }
    return groups;
  };
}

/** Of more changes everything is grouped again. */
const mostChanged = 200;

/** Puts each record into the group of its key; those without one into none. */
function putIn<R>(
  groups: Map<string, R[]>,
  records: Iterable<R>,
  keyOf: (record: R) => string | null,
): Map<string, R[]> {
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
