import type { ResourceTrade, Suggestion } from '@symbiomap/assessment';
import type { BoardSnapshot } from '@symbiomap/domain';

/** What the worker is asked. */
export interface HintsQuestion {
  readonly board: BoardSnapshot;
  readonly language: string;
  /** A company or a resource; `null`: the whole board. */
  readonly about: string | null;
}

/** What it found. */
export interface HintsAnswer {
  readonly suggestions: readonly Suggestion[];
  /** Of a resource: who offers and needs it. */
  readonly trade: ResourceTrade | null;
}
