import type { BoardGraph, CompanyKind, Flow } from '@symbiomap/domain';

const ends: ReadonlySet<CompanyKind> = new Set(['sink', 'environment']);

/** Whether a flow ends in disposal or outdoors: nothing is made of it there, and whoever gives it away pays. */
export function isDisposal(graph: BoardGraph, { to }: Pick<Flow, 'to'>): boolean {
  const kind = graph.company(to)?.kind;
  return kind !== undefined && ends.has(kind);
}
