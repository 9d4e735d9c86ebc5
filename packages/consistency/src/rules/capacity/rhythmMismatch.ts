import { type BoardGraph, type Flow, isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** C04: it comes in batches and is needed every day, or the other way round, and no store lies between. */
export const rhythmMismatch = defineRule({
  id: 'C04',
  check: 'rhythm-mismatch',
  severity: 'warning',
  variants: ['steady-supply'],
  fixIds: ['add-storage'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (isOver(flow)) return;
      const supply = rhythmOf(graph.offersOf(flow.from ?? ''), flow);
      const need = supply === null ? null : rhythmOf(graph.needsOf(flow.to ?? ''), flow);
      if (need === null || supply === need || hasStore(graph, flow)) return;
      // Whoever calls when they need it is served by what always comes.
      if (supply === 'steady' && need === 'on-call') return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
        },
        ...(supply === 'steady' && { variant: 'steady-supply' }),
        fixes: [{ id: 'add-storage', edit: { item: flow.id, field: 'storageDays' } }],
      });
    },
  },
});

function hasStore(graph: BoardGraph, flow: Flow): boolean {
  if ((flow.storageDays ?? 0) > 0) return true;
  if (flow.via !== null && graph.board.processes.get(flow.via)?.kind === 'storage') return true;
  return graph.company(flow.from)?.kind === 'storage' || graph.company(flow.to)?.kind === 'storage';
}

/** How a company tells that a resource comes or is needed; `null` where it does not, or tells it in two ways. */
function rhythmOf(
  stock: readonly { readonly resource: string | null; readonly continuity: string | null }[],
  { resource }: Flow,
): string | null {
  let told: string | null = null;
  for (const entry of stock) {
    if (entry.resource !== resource || entry.continuity === null) continue;
    if (told !== null && told !== entry.continuity) return null;
    told = entry.continuity;
  }
  return told;
}
