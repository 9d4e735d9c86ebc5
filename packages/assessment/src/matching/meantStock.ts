import type { Pair } from './pairs.ts';
import type { Stock } from './stock.ts';

/**
 * The side whose word for it holds: the giver's, unless it only usually has what the taker has put on the board. What
 * a sector usually has may be one kind of what the taker asks for, and is its own matter then.
 */
export function meantStock({ given, taken }: Pair): Stock {
  if (given.resource !== null) return given;
  return given.concept === null || given.concept === taken.concept ? taken : given;
}
