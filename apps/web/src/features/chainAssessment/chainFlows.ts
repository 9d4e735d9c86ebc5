import type { Assessment, BoardGraph, BoardSnapshot } from '@symbiomap/domain';

/** So many flows a chain can hold. */
export const mostFlows = 200;

/** Flows that come before or after those of a chain, at the same companies, and are not in it yet. */
export function flowsBesides(graph: BoardGraph, chain: readonly string[]): readonly string[] {
  const inChain = new Set(chain);
  const besides = new Set<string>();
  for (const id of chain) {
    const flow = graph.board.flows.get(id);
    if (flow === undefined) continue;
    const before = flow.from === null ? [] : graph.incoming(flow.from);
    const after = flow.to === null ? [] : graph.outgoing(flow.to);
    for (const other of [...before, ...after]) if (!inChain.has(other.id)) besides.add(other.id);
  }
  return [...besides];
}

/** Which assessment to show first: the one that has most of the flows selected on the map, else the last one begun. */
export function assessmentFor(
  { assessments }: Pick<BoardSnapshot, 'assessments'>,
  selection: ReadonlySet<string>,
): string | null {
  const shared = ({ flows }: Assessment) => flows.filter((id) => selection.has(id)).length;
  const all = [...assessments.values()];
  const best = all.reduce((most, chain) => Math.max(most, shared(chain)), 0);
  return all.findLast((chain) => shared(chain) === best)?.id ?? null;
}
