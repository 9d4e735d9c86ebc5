import type { BoardGraph } from '../graph/boardGraph.ts';
import { addRanges, type Range } from '../quantities/range.ts';
import type { Amount } from '../records/amountField.ts';
import type { Flow } from '../records/flow.ts';
import { isOver } from './flowStanding.ts';
import {
  inMeasure,
  isSameMeasure,
  measuredFlow,
  measuredPerYear,
  type MeasuredRange,
  type YearlyMeasure,
} from './yearlyMeasure.ts';

/** What makes up a bar: what flows today, what is planned, what the company says it needs or has. */
export const balanceParts = ['stated', 'running', 'planned'] as const;
export type BalancePart = (typeof balanceParts)[number];

/** What comes in or goes out of one resource over a year, in one measure. */
export interface BalanceBar {
  /** `null` where nobody has said what flows. */
  readonly resource: string | null;
  /** `null` where no amount is known at all. */
  readonly measure: YearlyMeasure | null;
  /** The sums of what is known; `null` where nothing is: unknown is never 0. */
  readonly sums: Readonly<Record<BalancePart, Range | null>>;
  /** How many amounts are not known beside them. */
  readonly unknown: Readonly<Record<BalancePart, number>>;
  /** How many amounts come once: they are none a year. */
  readonly once: number;
  /** Too little is known of the resource to count this as the rest of it. */
  readonly isApart: boolean;
  /** Days of operation or wetness had to be assumed. */
  readonly isAssumed: boolean;
  readonly flows: readonly string[];
  /** The needs or offers that were counted. */
  readonly stock: readonly string[];
}

/** What comes in to a company and what goes out of it. */
export interface CompanyBalance {
  readonly incoming: readonly BalanceBar[];
  readonly outgoing: readonly BalanceBar[];
}

interface Entry {
  readonly id: string;
  readonly part: BalancePart;
  readonly range: MeasuredRange | null;
  readonly isOnce: boolean;
  /** Entries with the same word exclude each other. */
  readonly alternatives: string;
}

/**
 * What comes in and goes out over a year, by resource. Flows that rest or have ended, and those from a company to
 * itself, are not in it. What comes in is told as the taker tells it, what goes out as the giver does, or else as the
 * other side does. Of flows that exclude each other one counts: a running one, else the largest.
 */
export function companyBalance(graph: BoardGraph, companyId: string): CompanyBalance {
  return {
    incoming: barsOf(graph, companyId, {
      flows: graph.incoming(companyId),
      stock: graph.needsOf(companyId),
      prefer: 'taker',
    }),
    outgoing: barsOf(graph, companyId, {
      flows: graph.outgoing(companyId),
      stock: graph.offersOf(companyId),
      prefer: 'giver',
    }),
  };
}

interface Side {
  readonly flows: readonly Flow[];
  readonly stock: readonly {
    readonly id: string;
    readonly resource: string | null;
    readonly amount: Amount | null;
  }[];
  readonly prefer: 'giver' | 'taker';
}

function barsOf(graph: BoardGraph, companyId: string, { flows, stock, prefer }: Side) {
  const days = graph.company(companyId)?.operatingDays ?? null;
  const byResource = new Map<string | null, Entry[]>();
  const add = (resource: string | null, entry: Entry) => {
    const entries = byResource.get(resource);
    if (entries === undefined) byResource.set(resource, [entry]);
    else entries.push(entry);
  };
  for (const { id, resource, amount } of stock) {
    const range = measuredPerYear(amount, days);
    const isOnce = amount?.per === 'once';
    add(resource, { id, part: 'stated', range, isOnce, alternatives: '' });
  }
  for (const flow of flows) {
    if (isOver(flow) || flow.from === flow.to) continue;
    const range = measuredFlow(graph, flow, prefer);
    add(flow.resource, {
      id: flow.id,
      part: flow.stage === 'operating' ? 'running' : 'planned',
      range,
      isOnce: range === null && (flow.amount ?? flow.takerAmount)?.per === 'once',
      alternatives: flow.alternatives ?? '',
    });
  }
  return [...byResource].flatMap(([resource, entries]) => barsOfOne(graph, resource, entries));
}

/** The bars of one resource: one, and one more for each measure that cannot be crossed to that of the first. */
function barsOfOne(graph: BoardGraph, resource: string | null, entries: readonly Entry[]) {
  const rank = ({ part }: Entry) => balanceParts.indexOf(part);
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const main = sorted.find(({ range }) => range !== null)?.range?.measure ?? null;
  const groups: { readonly measure: YearlyMeasure | null; readonly entries: Entry[] }[] = [
    { measure: main, entries: [] },
  ];
  for (const entry of sorted) {
    const { range } = entry;
    const known = graph.resource(resource);
    const crossed = range === null || main === null ? null : inMeasure(range, main, known);
    const counted = crossed === null ? entry : { ...entry, range: crossed };
    const measure = counted.range?.measure ?? main;
    const group = groups.find(
      (other) =>
        other.measure === measure ||
        (measure !== null && other.measure !== null && isSameMeasure(other.measure, measure)),
    );
    if (group === undefined) groups.push({ measure, entries: [counted] });
    else group.entries.push(counted);
  }
  return groups.map((group, index) => barOf(resource, group.measure, group.entries, index > 0));
}

function barOf(
  resource: string | null,
  measure: YearlyMeasure | null,
  entries: readonly Entry[],
  isApart: boolean,
): BalanceBar {
  const counted = withoutExcluded(entries);
  const ofPart = (part: BalancePart) => counted.filter((entry) => entry.part === part);
  const sumOf = (part: BalancePart) => {
    const ranges = ofPart(part).flatMap(({ range }) => range ?? []);
    return ranges.length === 0 ? null : addRanges(ranges);
  };
  const unknownOf = (part: BalancePart) =>
    ofPart(part).filter(({ range, isOnce }) => range === null && !isOnce).length;
  return {
    resource,
    measure,
    sums: { stated: sumOf('stated'), running: sumOf('running'), planned: sumOf('planned') },
    unknown: {
      stated: unknownOf('stated'),
      running: unknownOf('running'),
      planned: unknownOf('planned'),
    },
    once: entries.filter(({ isOnce }) => isOnce).length,
    isApart,
    isAssumed: entries.some(({ range }) => range?.assumed === true),
    flows: entries.filter(({ part }) => part !== 'stated').map(({ id }) => id),
    stock: entries.filter(({ part }) => part === 'stated').map(({ id }) => id),
  };
}

function withoutExcluded(entries: readonly Entry[]): readonly Entry[] {
  const chosen = new Map<string, Entry>();
  for (const entry of entries) {
    const other = chosen.get(entry.alternatives);
    if (entry.alternatives !== '' && (other === undefined || isBefore(entry, other)))
      chosen.set(entry.alternatives, entry);
  }
  return entries.filter(
    (entry) => entry.alternatives === '' || chosen.get(entry.alternatives) === entry,
  );
}

function isBefore(a: Entry, b: Entry): boolean {
  if (a.part !== b.part) return a.part === 'running';
  return (a.range?.mode ?? -1) > (b.range?.mode ?? -1);
}
