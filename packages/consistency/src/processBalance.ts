import {
  addRanges,
  type Amount,
  type BoardGraph,
  type Dimension,
  perYear,
  type Process,
  type Range,
  type Resource,
  scaleRange,
  type YearlyAmount,
  yearlyIn,
} from '@symbiomap/domain';
import { isAbove, type YearlyTotal } from './yearlyTotal.ts';

/** What a year brings into a process, and what leaves it: as outputs and as losses. */
export interface ProcessBalance {
  readonly into: YearlyTotal;
  readonly out: YearlyTotal;
}

type Stream = Process['inputs'][number];

/**
 * The balance of a process in one dimension, of those resources that count; `null` where any of them is not known in
 * it, or none comes in, or none leaves: unknown is never nothing.
 */
export function balanceOf(
  graph: BoardGraph,
  process: Process,
  dimension: Dimension,
  counts: (resource: Resource) => boolean,
): ProcessBalance | null {
  const days = graph.company(process.company)?.operatingDays ?? null;
  const yearlyOf = (amount: Amount | null, resource: Resource | undefined) => {
    const yearly = perYear(amount, days);
    return yearly === null ? null : yearlyIn(yearly, dimension, resource);
  };
  const into = new Map<Stream, YearlyAmount>();
  for (const stream of process.inputs) {
    const resource = graph.resource(stream.resource);
    if (resource === undefined) return null;
    if (!counts(resource)) continue;
    const yearly = yearlyOf(stream.amount, resource);
    if (yearly === null) return null;
    into.set(stream, yearly);
  }
  const out: YearlyAmount[] = [];
  for (const output of process.outputs) {
    const resource = graph.resource(output.resource);
    if (resource === undefined) return null;
    if (!counts(resource)) continue;
    const yearly =
      yearlyOf(output.amount, resource) ?? madeBy(output, [...into], output.amount === null);
    if (yearly === null) return null;
    out.push(yearly);
  }
  for (const { resource: id, amount } of process.losses) {
    const resource = graph.resource(id);
    if (id !== null && (resource === undefined || !counts(resource))) continue;
    const yearly = yearlyOf(amount, resource);
    // A loss that names nothing may be of something else.
    if (yearly === null && id === null && amount?.unit != null) continue;
    if (yearly === null) return null;
    out.push(yearly);
  }
  if (into.size === 0 || out.length === 0) return null;
  return { into: totalOf([...into.values()], dimension), out: totalOf(out, dimension) };
}

/** An output that is told as a yield: so much of it for one unit of an input, or of all of them. */
function madeBy(
  { yield: share, of }: Process['outputs'][number],
  into: readonly (readonly [Stream, YearlyAmount])[],
  isUntold: boolean,
): YearlyAmount | null {
  const used = into.filter(([{ resource }]) => of === null || resource === of);
  const [first] = used;
  if (!isUntold || share === null || first === undefined) return null;
  const sum = addRanges(used.map(([, yearly]) => yearly));
  return {
    ...first[1],
    ...scaleRange(sum, share),
    assumed: used.some(([, { assumed }]) => assumed),
  };
}

function totalOf(parts: readonly YearlyAmount[], dimension: Dimension): YearlyTotal {
  return { ...addRanges(parts), dimension, assumed: parts.some(({ assumed }) => assumed) };
}

/** Whether two sums differ by more than a share of the larger (in percent), wherever in their ranges both are. */
export function areApart(a: Range, b: Range, percent: number): boolean {
  const isCertain = isAbove(a.low, b.high) || isAbove(b.low, a.high);
  const most = Math.max(a.mode, b.mode);
  return isCertain && Math.abs(a.mode - b.mode) > (most * percent) / 100;
}

/** What is counted by another measure than mass: its tonnes mean nothing. */
const weightless: ReadonlySet<string> = new Set(['heat', 'cold', 'power', 'gas', 'knowledge', 'service', 'capacity', 'land']); // prettier-ignore

export const isWeighed = ({ kind }: Resource): boolean => !weightless.has(kind);

/** The items of a finding about a process: the process, and the card of its company. */
export function itemsOfProcess(graph: BoardGraph, { id, company }: Process): readonly string[] {
  return company === null || graph.company(company) === undefined ? [id] : [id, company];
}
