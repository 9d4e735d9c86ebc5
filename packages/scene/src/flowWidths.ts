import { asItComes, perYear, type BoardSnapshot, type Dimension } from '@symbiomap/domain';
import type { FlowLine } from './flowAppearance.ts';

/** The widths of lines by what flows in a year, in board units. */
export interface FlowWidths {
  /** By flow; those whose yearly amount is unknown are left out: nobody guesses. */
  readonly widthOf: ReadonlyMap<string, number>;
  /** The largest yearly amount of each dimension, in its base unit: that of the widest lines. */
  readonly most: ReadonlyMap<Dimension, number>;
}

export const widestLine = 16;
/** Thinner lines could not be told from none. */
export const thinnestLine = 1.5;
/** The line of a flow whose amount nobody knows. */
export const unknownLine = 1;

const known = new WeakMap<BoardSnapshot, FlowWidths>();

/**
 * Widths in proportion to the yearly amount, each dimension for itself: tonnes are not compared with
 * megawatt-hours. An amount that comes once is none a year.
 */
export function flowWidths(board: BoardSnapshot): FlowWidths {
  const before = known.get(board);
  if (before !== undefined) return before;
  const amounts: (readonly [id: string, dimension: Dimension, amount: number])[] = [];
  const most = new Map<Dimension, number>();
  for (const { id, from, resource, amount } of board.flows.values()) {
    if (amount === null || amount.per === 'once') continue;
    const yearly = perYear(amount, board.companies.get(from ?? '')?.operatingDays ?? null);
    // Sums of money in different currencies cannot be compared.
    if (yearly === null || yearly.dimension === 'money') continue;
    const { dimension: countedAs, mode } = asItComes(yearly, board.resources.get(resource ?? ''));
    // Of unknown moisture: never thicker than what is carried.
    const dimension = countedAs === 'dry-mass' ? 'mass' : countedAs;
    amounts.push([id, dimension, mode]);
    most.set(dimension, Math.max(most.get(dimension) ?? 0, mode));
  }
  const widthOf = new Map(
    amounts.map(([id, dimension, amount]) => {
      const share = amount / Math.max(most.get(dimension) ?? 0, Number.MIN_VALUE);
      return [id, Math.max(thinnestLine, Math.round(share * widestLine * 4) / 4)];
    }),
  );
  const widths = { widthOf, most };
  known.set(board, widths);
  return widths;
}

/** The line of a stage at another width: its dashes grow with it; one of unknown amount is thin and without any. */
export function lineOfWidth(line: FlowLine, width: number | null): FlowLine {
  if (width === null) return { ...line, width: unknownLine, dash: [] };
  const by = Math.max(1, width / line.width);
  return { ...line, width, dash: line.dash.map((length) => Math.round(length * by * 10) / 10) };
}
