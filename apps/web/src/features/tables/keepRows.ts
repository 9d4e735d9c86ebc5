import type { BoardGraph } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { TableKind, TableRow } from './tableKind.ts';

/** Gives the rows of one snapshot after the other: only those are made anew of which something changed. */
export function keepRows(
  kind: TableKind,
): (graph: BoardGraph, translate: Translate) => ReadonlyMap<string, TableRow> {
  let former: ReadonlyMap<string, TableRow> = new Map();
  return (graph, translate) => (former = kind.rows(graph, translate, former));
}
