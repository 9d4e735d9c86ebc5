/** Smaller than this, a pivot is what rounding left of nothing. */
const nothing = 1e-12;

/** The diagonal of the inverse of a square matrix (Gauss and Jordan with partial pivoting); `null` where it has none. */
export function inverseDiagonal(matrix: readonly (readonly number[])[]): readonly number[] | null {
  const size = matrix.length;
  const rows = matrix.map((row, index) => {
    const wide = new Float64Array(2 * size);
    wide.set(row);
    wide[size + index] = 1;
    return wide;
  });
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1)
      if (sizeAt(rows, row, column) > sizeAt(rows, best, column)) best = row;
    const [pivot, swapped] = [rows[best], rows[column]];
    if (pivot === undefined || swapped === undefined || sizeAt(rows, best, column) < nothing)
      return null;
    [rows[column], rows[best]] = [pivot, swapped];
    scale(pivot, 1 / (pivot[column] ?? 1), column);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== column && factor !== 0) subtract(row, pivot, factor, column);
    });
  }
  return rows.map((row, index) => row[size + index] ?? 0);
}

function sizeAt(rows: readonly Float64Array[], row: number, column: number): number {
  return Math.abs(rows[row]?.[column] ?? 0);
}

function scale(row: Float64Array, factor: number, from: number): void {
  for (let index = from; index < row.length; index += 1) row[index] = (row[index] ?? 0) * factor;
}

function subtract(row: Float64Array, other: Float64Array, factor: number, from: number): void {
  for (let index = from; index < row.length; index += 1)
    row[index] = (row[index] ?? 0) - factor * (other[index] ?? 0);
}
