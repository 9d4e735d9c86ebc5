/** A cell of a grid by numbers; row 0 is that of the heads. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  /** The row of the heads included. */
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in view. */
  readonly page: number;
}

interface MoveKey {
  readonly key: string;
  readonly hasCommand: boolean;
}

/** Where a key leads from a cell, as in any grid; `null`: nowhere, the key is not one of these. */
export function gridMove(
  { key, hasCommand }: MoveKey,
  from: CellPlace,
  size: GridSize,
): CellPlace | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const to = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(hasCommand ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
      return to(hasCommand ? lastRow : from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, hasCommand ? 0 : from.column - 1);
    case 'ArrowRight':
      return to(from.row, hasCommand ? lastColumn : from.column + 1);
    case 'Home':
      return to(hasCommand ? 0 : from.row, 0);
    case 'End':
      return to(hasCommand ? lastRow : from.row, lastColumn);
    case 'PageUp':
      return to(Math.max(1, from.row - size.page), from.column);
    case 'PageDown':
      return to(from.row + size.page, from.column);
    default:
      return null;
  }
}
