import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Sorting } from './arrangeRows.ts';
import type { Column } from './tableKind.ts';
import styles from './tables.module.css';

interface Props {
  readonly columns: readonly Column[];
  readonly titleOf: (column: Column) => string;
  readonly sorting: Sorting;
  /** The head with the stop for Tab, if one has it. */
  readonly activeColumn: number | null;
  readonly onPress: (column: number) => void;
}

/** The heads of the columns; pressed, the rows are sorted by them. */
export function GridHeads({ columns, titleOf, sorting, activeColumn, onPress }: Props) {
  return (
    <div role="row" aria-rowindex={1} className={styles.row}>
      {columns.map((column, at) => {
        const isSorted = sorting.column === at;
        const Arrow = sorting.isDown ? ArrowDown : ArrowUp;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}
            className={styles.cell}
            data-head
            data-number={column.isNumber}
            data-active={activeColumn === at || undefined}
            tabIndex={activeColumn === at ? 0 : -1}
            style={{ flexBasis: column.width }}
            onClick={() => onPress(at)}
          >
            <span className={styles.words}>{titleOf(column)}</span>
            {isSorted && <Arrow size={14} aria-hidden />}
          </div>
        );
      })}
    </div>
  );
}
