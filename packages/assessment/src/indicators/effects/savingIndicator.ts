import type { Dimension, Resource } from '@symbiomap/domain';
import type { Computed } from '../indicator.ts';
import type { Look } from '../look.ts';
import { unknownOf } from '../unknownOf.ts';
import { savingsOf, totalOf } from './savings.ts';

/** The parts and wants that all indicators of savings share. */
export const savingMissing = ['no-replaced', 'amount', 'ratio'] as const;
type Missing = (typeof savingMissing)[number];

/** What runs saves in a dimension, of resources that are meant; the plans beside it, and each of some groups by itself. */
export function computeSaving<Group extends string = never>(
  look: Look,
  dimension: Dimension,
  isMeant: (resource: Resource | undefined) => boolean,
  groups: Readonly<Record<Group, readonly string[]>> = {} as Readonly<Record<Group, never>>,
): Computed<'with-plans' | Group, Missing> {
  const { savings, unknown } = savingsOf(look, 'replaces', dimension, isMeant);
  const { running, withPlans } = totalOf(savings);
  const names = Object.keys(groups) as Group[];
  return {
    value: running,
    parts: [
      { part: 'with-plans', value: withPlans },
      ...names.map((part) => ({
        part,
        value: totalOf(
          savings.filter(({ resource }) => groups[part].includes(resource?.kind ?? '')),
        ).running,
      })),
    ],
    unknown: [
      ...(running === null ? [{ missing: 'no-replaced' as const, items: [] }] : []),
      ...unknownOf(unknown),
    ],
  };
}
