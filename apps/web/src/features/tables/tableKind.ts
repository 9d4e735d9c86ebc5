import type { BoardGraph } from '@symbiomap/domain';
import type { MessageKey, Translate, Volumes } from '@symbiomap/i18n';
import { createElement, type ComponentType, type ReactElement } from 'react';
import type { FieldOf } from '../../fields/fieldOf.ts';

/** What a cell is sorted by: compared part by part, words as people sort them in their language. */
export type CellOrder = readonly (string | number)[];

/** One thing told of a row. */
export interface Cell {
  readonly text: string;
  /** `null`: nothing is told; such rows come last, whichever way is sorted. */
  readonly order: CellOrder | null;
}

/** One record as a row: its cells in the order of the columns. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** All that the cells were put together from. */
  readonly parts: readonly unknown[];
}

/** The head of a column. */
export interface Column {
  readonly id: string;
  readonly title: MessageKey | Volumes['tables'];
  /** CSS pixels. */
  readonly width: number;
  /** Its cells stand at the right, one under the other by their digits. */
  readonly isNumber?: boolean;
  /** Whether its cells are written in; the others tell what is said elsewhere. */
  readonly isWritten: boolean;
}

/** How the records of one table of the board are shown as rows. */
export interface TableKind {
  readonly columns: readonly Column[];
  /** The rows for what a board holds; a row whose parts are the same as in `former` is that very row. */
  rows(
    graph: BoardGraph,
    translate: Translate,
    former: ReadonlyMap<string, TableRow>,
  ): ReadonlyMap<string, TableRow>;
  /** The field for one cell; `null` where the record is gone or the column is not written in. */
  field(graph: BoardGraph, id: string, column: number, given: GivenToField): ReactElement | null;
}

type GivenToField = Omit<FieldOf<unknown>, 'record'>;

interface Definition<R extends { readonly id: string }> {
  readonly records: (graph: BoardGraph) => ReadonlyMap<string, R>;
  /** What a row hangs on besides its record and the language. */
  readonly parts: (record: R, graph: BoardGraph) => readonly unknown[];
  readonly columns: readonly (Omit<Column, 'isWritten'> & {
    readonly cell: (record: R, graph: BoardGraph, translate: Translate) => Cell;
    /** By what its cells are written in: the field that stands in the panel too. */
    readonly field?: ComponentType<FieldOf<R>>;
  })[];
}

/** Makes a kind of table of what is told about its records. */
export function defineTable<R extends { readonly id: string }>({
  records,
  parts: partsOf,
  columns,
}: Definition<R>): TableKind {
  return {
    columns: columns.map((column) => ({ ...column, isWritten: column.field !== undefined })),
    field: (graph, id, column, given) => {
      const [record, Field] = [records(graph).get(id), columns[column]?.field];
      if (record === undefined || Field === undefined) return null;
      return createElement(Field, { record, ...given });
    },
    rows: (graph, translate, former) => {
      const rows = new Map<string, TableRow>();
      for (const record of records(graph).values()) {
        const parts = [record, translate, ...partsOf(record, graph)];
        const known = former.get(record.id);
        rows.set(
          record.id,
          known !== undefined && isSameList(known.parts, parts)
            ? known
            : {
                id: record.id,
                parts,
                cells: columns.map(({ cell }) => cell(record, graph, translate)),
              },
        );
      }
      return rows;
    },
  };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, at) => Object.is(part, b[at]));
}
