/** A link of a directed graph. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * The groups of nodes that can all reach each other (strongly connected components) in which something can go round:
 * those of two and more nodes, and nodes with a link to themselves. In no order. Tarjan's algorithm, without
 * recursion: chains may be thousands long.
 */
export function loopsAmong(links: Iterable<Link>): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  const ownLoop = new Set<string>();
  for (const { from, to } of links) {
    if (from === to) ownLoop.add(from);
    const targets = next.get(from);
    if (targets === undefined) next.set(from, [to]);
    else targets.push(to);
  }
  if (![...next.values()].some((targets) => targets.some((target) => next.has(target)))) return [];
  const indexOf = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const loops: string[][] = [];

  const enter = (node: string) => {
    indexOf.set(node, indexOf.size);
    lowest.set(node, indexOf.get(node) ?? 0);
    open.push(node);
    isOpen.add(node);
  };
  const lower = (node: string, value: number) => {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, value));
  };
  const leave = (node: string) => {
    if (lowest.get(node) !== indexOf.get(node)) return;
    const group: string[] = [];
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      isOpen.delete(member);
      group.push(member);
      if (member === node) break;
    }
    if (group.length > 1 || ownLoop.has(node)) loops.push(group);
  };

  for (const start of next.keys()) {
    if (indexOf.has(start)) continue;
    enter(start);
    const path: { readonly node: string; at: number }[] = [{ node: start, at: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = next.get(step.node)?.[step.at];
      step.at += 1;
      if (target === undefined) {
        path.pop();
        leave(step.node);
        const before = path.at(-1);
        if (before !== undefined) lower(before.node, lowest.get(step.node) ?? 0);
      } else if (!indexOf.has(target)) {
        enter(target);
        path.push({ node: target, at: 0 });
      } else if (isOpen.has(target)) lower(step.node, indexOf.get(target) ?? 0);
    }
  }
  return loops;
}
