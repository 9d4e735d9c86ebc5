import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Sorting } from './arrangeRows.ts';
import { CellEditor, type LeavesTo } from './CellEditor.tsx';
import { GridHeads } from './GridHeads.tsx';
import { gridMove } from './gridMoves.ts';
import { GridRow } from './GridRow.tsx';
import { openingKey } from './openingKey.ts';
import { rowWindow } from './rowWindow.ts';
import type { Column, TableRow } from './tableKind.ts';
import styles from './tables.module.css';

/** As in the styles. */
const rowHeight = 36;
/** CSS pixels that a field with what is said of it needs. */
const editorWidth = 260;

/** A cell by its record, so that it stays with it as others come and go. */
export interface CellOf {
  readonly id: string;
  /** Its number among the columns. */
  readonly column: number;
}

/** Where the one stop for Tab is. */
interface Active {
  /** `null`: the heads. */
  readonly id: string | null;
  readonly column: number;
  /** Where the row stood: when it goes, the one that comes there has the focus. */
  readonly at: number;
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
  readonly mayChange: (id: string) => boolean;
  /** The cell that is written in. */
  readonly written: CellOf | null;
  readonly onWrite: (cell: CellOf | null) => void;
  /** Somebody wants to write where it cannot be done. */
  readonly onRefuse: (cell: CellOf) => void;
  readonly fieldOf: (cell: CellOf, onEdited: () => void) => ReactNode;
}

/**
 * Rows and columns with one stop for Tab; arrows go from cell to cell, Enter and letters write in one. Only the rows in
 * view are made.
 */
export function Grid(props: Props) {
  const { label, columns, titleOf, rows, empty, sorting, onSort, chosen, onChoose } = props;
  const { mayChange, written, onWrite, onRefuse, fieldOf } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState<Active>({ id: null, column: 0, at: -1 });
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
    focusActive(grid.current);
  }, [active]);

  const hasGone = active.id !== null && !rows.some(({ id }) => id === active.id);
  const activeId = hasGone ? (rows[Math.min(active.at, rows.length - 1)]?.id ?? null) : active.id;
  const activeAt = rows.findIndex(({ id }) => id === activeId);
  const goTo = (id: string | null, column: number) => {
    wantsFocus.current = true;
    setActive({ id, column, at: rows.findIndex((row) => row.id === id) });
  };
  useEffect(() => {
    // The focus went with the row; where something else has it, it stays there.
    if (hasGone && document.activeElement === document.body) focusActive(grid.current);
  }, [hasGone, activeId]);

  const canWrite = ({ id, column }: CellOf) => columns[column]?.isWritten === true && mayChange(id);
  const write = (cell: CellOf) => {
    if (canWrite(cell)) onWrite(cell);
    else onRefuse(cell);
  };
  const leave = ({ id, column }: CellOf, to: LeavesTo) => {
    onWrite(null);
    if (to === 'away') return;
    const below = rows[Math.min(rows.findIndex((row) => row.id === id) + 1, rows.length - 1)];
    const next = column + (to === 'right' ? 1 : to === 'left' ? -1 : 0);
    goTo(to === 'down' ? (below?.id ?? id) : id, Math.max(0, Math.min(columns.length - 1, next)));
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
    if (to !== null) {
      goTo(rows[to.row - 1]?.id ?? null, to.column);
      event.preventDefault();
      return;
    }
    const isPress = key === 'Enter' || key === ' ';
    if (activeId === null) {
      if (!isPress) return;
      sortBy(active.column);
      event.preventDefault();
      return;
    }
    const opening = openingKey(event);
    const cell = { id: activeId, column: active.column };
    if (opening === null || (key === 'Enter' && !canWrite(cell))) {
      if (!isPress) return;
      onChoose(activeId);
      event.preventDefault();
      return;
    }
    if (opening === 'open') event.preventDefault();
    // The field has the focus before the key types.
    flushSync(() => write(cell));
  };

  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const isAtEnd = (at: number) =>
    columns.slice(at).reduce((sum, column) => sum + column.width, 0) < editorWidth;
  const writtenRow =
    written === null
      ? null
      : {
          column: written.column,
          editor: (
            <CellEditor
              key={`${written.id} ${written.column}`}
              isAtEnd={isAtEnd(written.column)}
              onLeave={(to) => flushSync(() => leave(written, to))}
            >
              {(onEdited) => fieldOf(written, onEdited)}
            </CellEditor>
          ),
        };
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
        <GridHeads
          columns={columns}
          titleOf={titleOf}
          sorting={sorting}
          activeColumn={activeId === null ? active.column : null}
          onPress={(column) => {
            goTo(null, column);
            sortBy(column);
          }}
        />
      </div>
      <div
        role="rowgroup"
        className={styles.rows}
        style={{ height: rows.length * rowHeight, minWidth: width }}
      >
        {rowWindow(view.top, view.height, rowHeight, rows.length, activeAt).map((at) => {
          const row = rows[at];
          if (row === undefined) return null;
          return (
            <GridRow
              key={row.id}
              row={row}
              at={at}
              top={at * rowHeight}
              columns={columns}
              activeColumn={row.id === activeId ? active.column : null}
              isChosen={chosen.has(row.id)}
              mayChange={mayChange(row.id)}
              written={row.id === written?.id ? writtenRow : null}
              onPress={(column, isActive) => {
                if (isActive && canWrite({ id: row.id, column })) {
                  onWrite({ id: row.id, column });
                  return;
                }
                goTo(row.id, column);
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

function focusActive(grid: HTMLElement | null): void {
  const cell = grid?.querySelector<HTMLElement>('[data-active]');
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
