import type { Flow } from '../records/flow.ts';

/** Whether both sides have given their word: what flows counts against supply and need. */
export function isAgreed({ stage }: Pick<Flow, 'stage'>): boolean {
  return stage === 'agreement' || stage === 'operating';
}

/** Whether the exchange rests or has ended. */
export function isOver({ stage }: Pick<Flow, 'stage'>): boolean {
  return stage === 'paused' || stage === 'stopped';
}
