import type { KnownExchange } from '@symbiomap/assessment';
import type { BoardSnapshot } from '@symbiomap/domain';

/** How much of a hidden exchange is left on its board. */
export const tellings = ['same-words', 'other-words', 'offer-only', 'nothing'] as const;
/**
 * `same-words`: an offer and a need of the same name. `other-words`: the need is in Russian. `offer-only`: the taker
 * says nothing. `nothing`: neither says anything.
 */
export type Telling = (typeof tellings)[number];

/** A board from which an exchange was taken away, and what has to be found again. */
export interface Hidden {
  readonly label: string;
  readonly board: BoardSnapshot;
  readonly from: string;
  readonly to: string;
  /** What is asked for: the giver's offer, or the giver. */
  readonly item: string;
  /** What went from the one to the other. */
  readonly concept: string | null;
  /** What may be known. */
  readonly exchanges: readonly KnownExchange[];
}
