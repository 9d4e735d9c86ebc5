import type { Indicator, IndicatorId } from '@symbiomap/assessment';

/** Under which heading an indicator stands: what the exchanges bring, what flows, who it hangs on, how far it is. */
export const indicatorGroups = ['effects', 'streams', 'network', 'progress'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

const groupOf: Readonly<Record<IndicatorId, IndicatorGroup>> = {
  I01: 'effects',
  I02: 'effects',
  I03: 'effects',
  I04: 'effects',
  I05: 'effects',
  I06: 'effects',
  I07: 'effects',
  I22: 'effects',
  I24: 'effects',
  I08: 'streams',
  I16: 'streams',
  I17: 'streams',
  I18: 'streams',
  I19: 'streams',
  I09: 'network',
  I10: 'network',
  I11: 'network',
  I12: 'network',
  I13: 'network',
  I14: 'network',
  I15: 'network',
  I20: 'progress',
  I21: 'progress',
  I23: 'progress',
};

/** The indicators of a group, in the order of the table. */
export function ofGroup(
  indicators: readonly Indicator[],
  group: IndicatorGroup,
): readonly Indicator[] {
  return indicators.filter(({ id }) => groupOf[id as IndicatorId] === group);
}
