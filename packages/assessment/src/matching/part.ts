import type { BoardSettings } from '@symbiomap/domain';
import type { ExchangeTable } from './knownExchanges.ts';
import type { Pair } from './pairs.ts';

/** What a reason says beside its words. A known exchange and a concept are told by their ids. */
export type ReasonParams = Readonly<Record<string, string | number>>;

/** What one part of the score thinks of a pair. */
export interface Judged<Reason extends string = string> {
  /** A whole number between the part's least and most. */
  readonly points: number;
  /** Its text is `match.reason.<part>.<reason>`. */
  readonly reason: Reason;
  readonly params?: ReasonParams;
  /** Nobody knows: the points are neutral, neither for nor against. */
  readonly isUnknown?: boolean;
}

/** What judges know beside the pair. */
export interface MatchContext {
  readonly settings: BoardSettings;
  readonly exchanges: ExchangeTable;
  /** What is known elsewhere, by the giver's trade and the taker's: each question is answered once. */
  readonly answered: Map<string, Map<string, Judged>>;
}

/** One part of the score. Parts are independent of each other; the score is their sum. */
export interface MatchPart<Id extends string = string, Reason extends string = string> {
  readonly id: Id;
  /** The points it may give. */
  readonly least: number;
  readonly most: number;
  readonly reasons: readonly Reason[];
  readonly judge: (pair: Pair, context: MatchContext) => Judged<Reason>;
}

/** Declares a part: it can only give the reasons that are listed, so that each has its text. */
export function definePart<const Id extends string, const Reason extends string>(part: {
  readonly id: Id;
  readonly least: number;
  readonly most: number;
  readonly reasons: readonly Reason[];
  readonly judge: (pair: Pair, context: MatchContext) => Judged<NoInfer<Reason>>;
}): MatchPart<Id, Reason> {
  return part;
}

/** Points for a share between 0 (nothing speaks for it) and 1. */
export function pointsFor(share: number, most: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * most);
}
