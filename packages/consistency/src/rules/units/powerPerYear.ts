import { findUnit } from '@symbiomap/domain';
import { defineRule, type Fix, type Look, type Report } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';
import { atAmounts, itemsOf, type StatedAmount } from '../../statedAmounts.ts';

const energyOf: Readonly<Record<string, string>> = { kW: 'kWh', MW: 'MWh', GW: 'GWh' };

/** U06: megawatts per year. Power is a rate already; what comes in a year is energy. */
export const powerPerYear = defineRule({
  id: 'U06',
  check: 'power-per-year',
  severity: 'warning',
  variants: [],
  fixIds: ['is-energy', 'is-power'],
  find: atAmounts(mixed),
});

function mixed(
  stated: StatedAmount,
  { graph, nameOf }: Look,
  found: Report<never, 'is-energy' | 'is-power'>,
): undefined {
  const { amount } = stated;
  const unit = findUnit(amount.unit);
  if (unit?.dimension !== 'power' || amount.per === null || amount.per === 'once') return;
  const become = <Id extends string>(id: Id, other: typeof amount): Fix<Id> => ({
    id,
    params: { amount: other },
    changes: [stated.replace(other)],
  });
  const energy = energyOf[unit.id];
  found({
    items: itemsOf(stated),
    subject: [stated.id, stated.field],
    severity: severityFor(stated.flow, 'warning'),
    params: { resource: nameOf(graph.resource(stated.resourceId)), amount },
    fixes: [
      ...(energy === undefined ? [] : [become('is-energy', { ...amount, unit: energy })]),
      become('is-power', { ...amount, per: null }),
    ],
  });
}
