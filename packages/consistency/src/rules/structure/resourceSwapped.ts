import { type Amount, amountRange, type BoardGraph, type Flow, isOver } from '@symbiomap/domain';
import { repointed } from '../../repointed.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** S04: one resource goes both ways between two companies, and nobody said that one of them is a return. */
export const resourceSwapped = defineRule({
  id: 'S04',
  check: 'resource-swapped',
  severity: 'hint',
  variants: [],
  fixIds: ['mark-return', 'net'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const { from, to, resource } = flow;
      if (from === null || to === null || from >= to || resource === null) return;
      if (isOver(flow) || flow.returning === true) return;
      let back: Flow | undefined;
      for (const other of graph.outgoing(to)) {
        if (other.to !== from || other.resource !== resource || isOver(other)) continue;
        if (back === undefined || other.id < back.id) back = other;
      }
      if (back === undefined || back.returning === true) return;
      if (graph.company(from) === undefined || graph.company(to) === undefined) return;
      const net = netOf(graph, flow, back);
      found({
        items: [flow.id, back.id],
        params: {
          resource: nameOf(graph.resource(resource)),
          giver: nameOf(graph.company(from)),
          taker: nameOf(graph.company(to)),
        },
        fixes: [
          {
            id: 'mark-return',
            changes: [{ kind: 'edit', table: 'flows', id: back.id, fields: { returning: true } }],
          },
          ...(net === null ? [] : [net]),
        ],
      });
    },
  },
});

/** The larger flow less the smaller one, where both are told alike and for certain. */
function netOf(graph: BoardGraph, flow: Flow, back: Flow): Fix<'net'> | null {
  const [there, here] = [certain(flow), certain(back)];
  if (there === null || here === null || there.mode === here.mode) return null;
  if (there.unit !== here.unit || there.per !== here.per || there.basis !== here.basis) return null;
  const [kept, dropped] = there.mode > here.mode ? [flow, back] : [back, flow];
  const amount = { ...there, mode: Math.abs(there.mode - here.mode) };
  return {
    id: 'net',
    changes: [
      { kind: 'edit', table: 'flows', id: kept.id, fields: { amount } },
      ...repointed(graph.board, dropped.id, kept.id),
      { kind: 'delete', table: 'flows', id: dropped.id },
    ],
  };
}

function certain({ amount, takerAmount }: Flow): (Amount & { readonly mode: number }) | null {
  if (amount === null || takerAmount !== null || amountRange(amount) === null) return null;
  const { mode, low, high } = amount;
  return mode === null || low !== null || high !== null ? null : { ...amount, mode };
}
