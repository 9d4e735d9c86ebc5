import type { BoardGraph } from '@symbiomap/domain';

/** What several rules ask about one record, one after the other: the last answer on a board is kept for the next. */
export function askedInARow<R, A>(
  answer: (graph: BoardGraph, record: R) => A,
): (graph: BoardGraph, record: R) => A {
  const last = new WeakMap<BoardGraph, { record: R; told: A }>();
  return (graph, record) => {
    const known = last.get(graph);
    if (known?.record === record) return known.told;
    const told = answer(graph, record);
    if (known === undefined) last.set(graph, { record, told });
    else [known.record, known.told] = [record, told];
    return told;
  };
}
