import type { Scenario } from '@symbiomap/domain';

/** Which part of the board is asked about. */
export type BoardPart =
  | { readonly kind: 'board' }
  | { readonly kind: 'companies'; readonly ids: readonly string[] }
  | { readonly kind: 'chain'; readonly flows: readonly string[] };

/** The board as it is looked at without some of its companies. Only a look: nothing of it is kept. */
export interface WhatIf {
  /** Those that leave. */
  readonly companies: readonly string[];
  readonly part: BoardPart;
  /** How things could be; `null`: as they are. */
  readonly scenario: Pick<Scenario, 'on' | 'off' | 'without'> | null;
}

/** What the map marks as ended, by ids. */
export interface LostItems {
  readonly left: readonly string[];
  /** Companies that stop as well. */
  readonly stopped: readonly string[];
  /** Companies that are left without partners. */
  readonly cutOff: readonly string[];
  readonly flows: readonly string[];
}
