import type { Indicator, Loss } from '@symbiomap/assessment';
import type { BoardSnapshot, Scenario } from '@symbiomap/domain';

/** Which part of the board is asked about. */
export type IndicatorSubject =
  | { readonly kind: 'board' }
  | { readonly kind: 'companies'; readonly ids: readonly string[] }
  | { readonly kind: 'chain'; readonly flows: readonly string[] };

/** What the worker is asked. */
export interface IndicatorsQuestion {
  readonly board: BoardSnapshot;
  /** `2026-11-23`. */
  readonly today: string;
  readonly subject: IndicatorSubject;
  /** How things could be; `null`: as they are. */
  readonly scenario: Pick<Scenario, 'on' | 'off' | 'without'> | null;
  /** Companies that leave. */
  readonly without: readonly string[];
}

/** What it found. */
export interface IndicatorsAnswer {
  readonly today: readonly Indicator[];
  /** In the scenario, without those who leave; `null` where nothing else is asked than how things are. */
  readonly otherwise: readonly Indicator[] | null;
  /** What ends when those leave. */
  readonly loss: Loss | null;
}
