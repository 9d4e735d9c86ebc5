import {
  type Amount,
  type BoardGraph,
  findUnit,
  type Flow,
  type Need,
  type Offer,
  typicalFor,
} from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** U07: one end counts with the water and the other without, and nobody said how much water there is. */
export const basesMixed = defineRule({
  id: 'U07',
  check: 'bases-mixed',
  severity: 'warning',
  variants: [],
  fixIds: ['take-typical', 'say-moisture', 'correct'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const resource = graph.resource(flow.resource);
      if (resource?.moisture !== null) return;
      const mixed = mixedAt(graph, flow);
      if (mixed === null) return;
      const typical = typicalFor(resource, ['moisture']);
      const take: Fix<'take-typical'>[] =
        typical === null
          ? []
          : [{
              id: 'take-typical',
              changes: [{ kind: 'edit', table: 'resources', id: resource.id, fields: typical }],
            }]; // prettier-ignore
      found({
        items: [flow.id, resource.id],
        subject: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), amount: mixed[0], other: mixed[1] },
        fixes: [
          ...take,
          { id: 'say-moisture', edit: { item: resource.id, field: 'moisture' } },
          { id: 'correct', edit: { item: flow.id, field: flow.amount === null ? 'takerAmount' : 'amount' } },
        ], // prettier-ignore
      });
    },
  },
});

/** The first two masses that belong together and are counted differently. */
function mixedAt(graph: BoardGraph, flow: Flow): readonly [Amount, Amount] | null {
  const own = [flow.amount, flow.takerAmount].filter(isBased);
  const [first] = own;
  if (first === undefined) return null;
  const isListed = ({ resource }: Offer | Need) => resource === flow.resource;
  const listed = [
    ...inOrder(graph.offersOf(flow.from ?? '').filter(isListed)),
    ...inOrder(graph.needsOf(flow.to ?? '').filter(isListed)),
  ].map(({ amount }) => amount);
  const other = [...own, ...listed.filter(isBased)].find(({ basis }) => basis !== first.basis);
  return other === undefined ? null : [first, other];
}

function isBased(amount: Amount | null): amount is Amount {
  return amount !== null && amount.basis !== null && findUnit(amount.unit)?.dimension === 'mass';
}
