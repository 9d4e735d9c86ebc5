import { memo, type ReactNode } from 'react';
import type { Column, TableRow } from './tableKind.ts';
import styles from './tables.module.css';

interface Props {
  readonly row: TableRow;
  /** Its number among the rows shown, from 0. */
  readonly at: number;
  /** CSS pixels below the heads. */
  readonly top: number;
  readonly columns: readonly Column[];
  /** The cell with the stop for Tab, if it is in this row. */
  readonly activeColumn: number | null;
  readonly isChosen: boolean;
  /** Whether its record may be changed. */
  readonly mayChange: boolean;
  /** What the cell of a column is written in, while it is. */
  readonly written: { readonly column: number; readonly editor: ReactNode } | null;
  readonly onPress: (column: number, isActive: boolean) => void;
}

/** One record in a grid. Made anew only when it, its place or its marks change. */
export const GridRow = memo(function GridRow({
  row,
  at,
  top,
  columns,
  activeColumn,
  isChosen,
  mayChange,
  written,
  onPress,
}: Props) {
  return (
    <div
      role="row"
      // Before it stand the heads, which are the first.
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      className={styles.row}
      data-written={written !== null || undefined}
      style={{ top }}
    >
      {columns.map((column, columnAt) => {
        const isActive = activeColumn === columnAt;
        return (
          <div
            key={column.id}
            role={columnAt === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={columnAt + 1}
            aria-readonly={!mayChange || !column.isWritten}
            className={styles.cell}
            data-number={column.isNumber}
            data-active={isActive || undefined}
            tabIndex={isActive ? 0 : -1}
            style={{ flexBasis: column.width }}
            title={row.cells[columnAt]?.text}
            onClick={() => onPress(columnAt, isActive)}
          >
            <span className={styles.words}>{row.cells[columnAt]?.text}</span>
            {written?.column === columnAt && written.editor}
          </div>
        );
      })}
    </div>
  );
}, isSameRow);

function isSameRow(a: Props, b: Props): boolean {
  return (
    a.row === b.row &&
    a.at === b.at &&
    a.columns === b.columns &&
    a.activeColumn === b.activeColumn &&
    a.isChosen === b.isChosen &&
    a.mayChange === b.mayChange &&
    a.written === b.written
  );
}
