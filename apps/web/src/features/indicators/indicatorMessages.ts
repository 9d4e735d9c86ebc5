import type { Indicator, Loss } from '@symbiomap/assessment';
import type { BoardSnapshot } from '@symbiomap/domain';
import type { BoardPart, WhatIf } from '../../state/whatIf.ts';

/** What the worker is asked. */
export interface IndicatorsQuestion {
  readonly board: BoardSnapshot;
  /** `2026-11-23`. */
  readonly today: string;
  readonly subject: BoardPart;
  /** How things could be; `null`: as they are. */
  readonly scenario: WhatIf['scenario'];
  /** Companies that leave. */
  readonly without: readonly string[];
  /** Whether only is asked what ends when they do. */
  readonly isLossOnly: boolean;
}

/** What it found. */
export interface IndicatorsAnswer {
  readonly today: readonly Indicator[];
  /** In the scenario, without those who leave; `null` where nothing else is asked than how things are. */
  readonly otherwise: readonly Indicator[] | null;
  /** What ends when those leave. */
  readonly loss: Loss | null;
}
