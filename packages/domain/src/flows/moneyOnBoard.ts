import type { BoardSnapshot } from '../board/snapshot.ts';
import { findUnit } from '../quantities/unit.ts';
import type { Flow } from '../records/flow.ts';

/**
 * The currency in which the money of some flows is counted: the board's, else the only one that they name; `null`
 * where they name none, or several.
 */
export function currencyOf(board: BoardSnapshot, flows: Iterable<Flow>): string | null {
  if (board.board.currency !== null) return sameCurrency(board.board.currency);
  const named = new Set<string>();
  for (const { price, costs, investment } of flows)
    for (const told of [price, investment, ...costs])
      if (told?.currency != null) named.add(sameCurrency(told.currency));
  const [first] = named;
  return named.size === 1 ? (first ?? null) : null;
}

/**
 * What one unit of a currency is worth in another: 1 where they are the same or none is named, else by the board's
 * rates, which tell what something is worth in its own. `null` where no rate is told.
 */
export function rateInto(
  board: BoardSnapshot,
  own: string | null,
  currency: string | null,
): number | null {
  const told = currency === null ? own : sameCurrency(currency);
  if (told === own) return 1;
  if (board.board.currency === null || sameCurrency(board.board.currency) !== own) return null;
  const rate = board.board.rates.find(
    (one) => one.currency !== null && sameCurrency(one.currency) === told,
  );
  return rate?.value ?? null;
}

/** The currency that was meant, however it was written: `€` is EUR. */
function sameCurrency(written: string): string {
  const unit = findUnit(written);
  return unit?.dimension === 'money' ? unit.id : written.trim().toUpperCase();
}
