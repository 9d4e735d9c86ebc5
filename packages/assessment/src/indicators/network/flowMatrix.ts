import type { Dimension } from '@symbiomap/domain';
import type { Exchange, Look } from '../look.ts';

/** What flows between the companies of a board, counted in one dimension: tonnes and megawatt hours do not add up. */
export interface FlowMatrix {
  readonly dimension: Dimension;
  readonly ids: readonly string[];
  /** By the places of the companies in `ids`, base units a year; several flows between the same two are one. */
  readonly amounts: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly total: number;
  /** Flows that no amount in this dimension is known of. */
  readonly unknown: readonly string[];
}

const counted = ['mass', 'energy', 'volume'] as const;

/** With less than this share of the flows known, whatever was counted would be about something else than the board. */
const leastKnown = 0.5;

/** The matrix in the dimension in which most flows are known; `null` where fewer than half of them are. */
export function flowMatrixOf({ exchanges, links: { ids } }: Look): FlowMatrix | null {
  const dimension = mainDimension(exchanges);
  if (dimension === null) return null;
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const amounts = new Map<number, Map<number, number>>();
  const unknown: string[] = [];
  let total = 0;
  for (const exchange of exchanges) {
    const amount = exchange.in(dimension)?.mode ?? null;
    if (amount === null) unknown.push(exchange.flow.id);
    const giver = placeOf.get(exchange.giver.id);
    const taker = placeOf.get(exchange.taker.id);
    if (amount === null || amount <= 0 || giver === undefined || taker === undefined) continue;
    const row = amounts.get(giver) ?? new Map<number, number>();
    row.set(taker, (row.get(taker) ?? 0) + amount);
    amounts.set(giver, row);
    total += amount;
  }
  const isEnough = exchanges.length - unknown.length >= exchanges.length * leastKnown;
  return total > 0 && isEnough ? { dimension, ids, amounts, total, unknown } : null;
}

/** The dimension in which most flows can be told; of as many, mass before energy before volume. */
export function mainDimension(exchanges: readonly Exchange[]): Dimension | null {
  let best: Dimension | null = null;
  let most = 0;
  for (const dimension of counted) {
    const known = exchanges.filter((exchange) => exchange.in(dimension) !== null).length;
    if (known > most) [best, most] = [dimension, known];
  }
  return best;
}
