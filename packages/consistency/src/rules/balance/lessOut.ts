import type { Amount, Dimension, Process, Resource } from '@symbiomap/domain';
import { areApart, balanceOf, itemsOfProcess } from '../../processBalance.ts';
import type { Found, Look } from '../../rule.ts';
import { amountOf } from '../../yearlyTotal.ts';

/** What is missing of what went into a process, and what a finding says of it beside its fixes. */
interface LessOut {
  readonly missing: Amount;
  readonly told: Omit<Found, 'fixes' | 'variant'>;
}

/**
 * Whether less comes out of a process in a year than goes in, in a dimension, by more than so many percent; `null`
 * where it does not, or where that is not known.
 */
export function lessOut(
  process: Process,
  { graph, nameOf }: Pick<Look, 'graph' | 'nameOf'>,
  percent: number,
  dimension: Dimension,
  counts: (resource: Resource) => boolean,
): LessOut | null {
  const balance = balanceOf(graph, process, dimension, counts);
  if (balance === null) return null;
  const { into, out } = balance;
  if (out.mode >= into.mode || !areApart(into, out, percent)) return null;
  const missing = amountOf({ ...into, mode: into.mode - out.mode });
  return {
    missing,
    told: {
      items: itemsOfProcess(graph, process),
      subject: [process.id],
      params: {
        process: process.name,
        company: nameOf(graph.company(process.company)),
        into: amountOf(into),
        out: amountOf(out),
        missing,
      },
    },
  };
}
