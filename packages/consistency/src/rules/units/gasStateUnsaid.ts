import { findUnit, type Resource, type ResourceKind } from '@symbiomap/domain';
import { amountsOfResource } from '../../amountsOfResource.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** U09: cubic metres of gas, and nobody said at which pressure and temperature. */
export const gasStateUnsaid = defineRule({
  id: 'U09',
  check: 'gas-state-unsaid',
  severity: 'hint',
  variants: [],
  fixIds: ['is-normal', 'say-state'],
  find: {
    resources(resource, { graph, nameOf }, found) {
      if (!isGas(resource)) return;
      if (resource.temperature !== null && resource.pressure !== null) return;
      const stated = amountsOfResource(graph, resource).filter(
        ({ amount }) => findUnit(amount.unit)?.dimension === 'volume',
      );
      const [first] = stated;
      if (first === undefined) return;
      const isNormal: Fix<'is-normal'> = {
        id: 'is-normal',
        changes: stated.map((one) => one.replace({ ...one.amount, unit: 'Nm3' })),
      };
      // Litres have no normal litres beside them.
      const canBeNormal = stated.every(({ amount }) => findUnit(amount.unit)?.id === 'm3');
      found({
        items: [resource.id, ...new Set(stated.map(({ id }) => id))],
        subject: [resource.id],
        params: { resource: nameOf(resource), amount: first.amount },
        fixes: [
          ...(canBeNormal ? [isNormal] : []),
          { id: 'say-state', edit: { item: resource.id, field: 'pressure' } },
        ],
      });
    },
  },
});

/** What may be counted in normal cubic metres. */
const gaseous: ReadonlySet<ResourceKind> = new Set([
  'material',
  'product',
  'by-product',
  'waste',
  'fuel',
  'gas',
]);

function isGas({ kind, state }: Resource): boolean {
  return gaseous.has(kind) && (state === 'gas' || (kind === 'gas' && state === null));
}
