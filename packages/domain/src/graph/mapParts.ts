import type { BoardGraph } from './boardGraph.ts';

/**
 * The parts of the map that no flow links, each as company ids, largest first. Companies without any flow
 * belong to none of them; flows with a missing end link nothing.
 */
export function mapParts(graph: BoardGraph): readonly (readonly string[])[] {
  const ids = [...graph.board.companies.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const parent = Int32Array.from(ids, (_id, index) => index);
  const hasFlow = new Uint8Array(ids.length);
  const parentOf = (index: number) => parent[index] ?? index;
  const rootOf = (index: number): number => {
    let root = index;
    while (parentOf(root) !== root) {
      // Halves the way for whoever asks next.
      parent[root] = parentOf(parentOf(root));
      root = parentOf(root);
    }
    return root;
  };
  for (const { from, to } of graph.board.flows.values()) {
    if (from === null || to === null || from === to) continue;
    const giver = indexOf.get(from);
    const taker = indexOf.get(to);
    if (giver === undefined || taker === undefined) continue;
    hasFlow[giver] = 1;
    hasFlow[taker] = 1;
    parent[rootOf(giver)] = rootOf(taker);
  }
  const parts = new Map<number, string[]>();
  ids.forEach((id, index) => {
    if (hasFlow[index] === 0) return;
    const root = rootOf(index);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [id]);
    else part.push(id);
  });
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
