import type { BoardSettings, Resource } from '@symbiomap/domain';
import type { ExchangeTable } from './knownExchanges.ts';
import type { Hazard } from './legal/hazard.ts';
import type { Pair } from './pairs.ts';

/** What a reason says beside its words. A known exchange and a concept are told by their ids. */
export type ReasonParams = Readonly<Record<string, string | number>>;

/** Why a part gives its points. */
export interface JudgedReason<Reason extends string = string> {
  /** Its text is `match.reason.<part>.<reason>`. */
  readonly reason: Reason;
  readonly params?: ReasonParams;
}

/** What one part of the score thinks of a pair. */
export interface Judged<Reason extends string = string> extends JudgedReason<Reason> {
  /** A whole number between the part's least and most. */
  readonly points: number;
  /** Other reasons for these points, less grave ones. */
  readonly also?: readonly JudgedReason<Reason>[];
  /** Nobody knows: the points are neutral, neither for nor against. */
  readonly isUnknown?: boolean;
}

/** What judges know beside the pair. */
export interface MatchContext {
  readonly settings: BoardSettings;
  /** As `2026-11-23`: what the law says, and which permits are over, hangs on the day. */
  readonly today: string;
  readonly exchanges: ExchangeTable;
  /** What is known elsewhere, by the giver's trade and the taker's: each question is answered once. */
  readonly answered: Map<string, Map<string, Judged>>;
  /** As what hazardous waste a resource goes, looked up once. */
  readonly hazards: Map<Resource, Hazard | null>;
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
