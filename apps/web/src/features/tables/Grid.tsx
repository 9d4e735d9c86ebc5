import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Sorting } from './arrangeRows.ts';
import { gridMove, type CellPlace } from './gridMoves.ts';
import { GridRow } from './GridRow.tsx';
import { rowWindow } from './rowWindow.ts';
import type { Column, TableRow } from './tableKind.ts';
import styles from './tables.module.css';

/** As in the styles. */
const rowHeight = 36;

/** Where the one stop for Tab is: a row by its record, so that it stays with it as others come and go. */
interface Active {
  /** `null`: the heads. */
  readonly id: string | null;
  readonly column: number;
}

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly titleOf: (column: Column) => string;
  readonly rows: readonly TableRow[];
  /** What stands there when there are no rows. */
  readonly empty: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}

/** Rows and columns with one stop for Tab; arrows go from cell to cell. Only the rows in view are made. */
export function Grid(props: Props) {
  const { label, columns, titleOf, rows, empty, sorting, onSort, chosen, onChoose } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState<Active>({ id: null, column: 0 });
  const wantsFocus = useRef(false);

  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const measure = () => {
      setView({ top: element.scrollTop, height: element.clientHeight });
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = grid.current?.querySelector<HTMLElement>('[data-active]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const activeAt = rows.findIndex(({ id }) => id === active.id);
  const made = rowWindow(view.top, view.height, rowHeight, rows.length, activeAt);
  const goTo = ({ row, column }: CellPlace) => {
    wantsFocus.current = true;
    setActive({ id: rows[row - 1]?.id ?? null, column });
  };
  const sortBy = (column: number) =>
    onSort({ column, isDown: sorting.column === column && !sorting.isDown });

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    const to = gridMove(
      { key, hasCommand: ctrlKey || metaKey },
      { row: activeAt + 1, column: active.column },
      {
        rows: rows.length + 1,
        columns: columns.length,
        page: Math.max(1, Math.floor(view.height / rowHeight) - 2),
      },
    );
    if (to !== null) goTo(to);
    else if (key !== 'Enter' && key !== ' ') return;
    else if (activeAt < 0) sortBy(active.column);
    else if (active.id !== null) onChoose(active.id);
    event.preventDefault();
  };

  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const headIsActive = activeAt < 0;
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.heads} style={{ minWidth: width }}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          {columns.map((column, at) => {
            const isSorted = sorting.column === at;
            const isActive = headIsActive && active.column === at;
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
                data-active={isActive || undefined}
                tabIndex={isActive ? 0 : -1}
                style={{ flexBasis: column.width }}
                onClick={() => {
                  goTo({ row: 0, column: at });
                  sortBy(at);
                }}
              >
                <span className={styles.words}>{titleOf(column)}</span>
                {isSorted && <Arrow size={14} aria-hidden />}
              </div>
            );
          })}
        </div>
      </div>
      <div
        role="rowgroup"
        className={styles.rows}
        style={{ height: rows.length * rowHeight, minWidth: width }}
      >
        {made.map((at) => {
          const row = rows[at];
          if (row === undefined) return null;
          return (
            <GridRow
              key={row.id}
              row={row}
              at={at}
              top={at * rowHeight}
              columns={columns}
              activeColumn={row.id === active.id ? active.column : null}
              isChosen={chosen.has(row.id)}
              onPress={(column) => {
                goTo({ row: at + 1, column });
                onChoose(row.id);
              }}
            />
          );
        })}
      </div>
      {rows.length === 0 && <p className={styles.empty}>{empty}</p>}
    </div>
  );
}
