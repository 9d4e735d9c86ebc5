import type { BoardGraph } from './boardGraph.ts';

/**
 * The parts of the map that no flow links, each as company ids, largest first. Companies without any flow
 * belong to none of them; flows with a missing end link nothing.
 */
export function mapParts(graph: BoardGraph): readonly (readonly string[])[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (
      let next = parent.get(root);
      next !== undefined && next !== root;
      next = parent.get(root)
    ) {
      const above = parent.get(next) ?? next;
      parent.set(root, above);
      root = above;
    }
    return root;
  };
  for (const { from, to } of graph.board.flows.values()) {
    if (from === null || to === null || from === to) continue;
    if (graph.company(from) === undefined || graph.company(to) === undefined) continue;
    if (!parent.has(from)) parent.set(from, from);
    if (!parent.has(to)) parent.set(to, to);
    parent.set(rootOf(from), rootOf(to));
  }
  const parts = new Map<string, string[]>();
  for (const id of parent.keys()) {
    const root = rootOf(id);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [id]);
    else part.push(id);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
