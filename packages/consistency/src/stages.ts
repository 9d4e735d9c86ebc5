import type { Flow } from '@symbiomap/domain';
import type { Severity } from './rule.ts';

/** Whether both sides have given their word: what flows counts against supply and need. */
export function isAgreed(flow: Flow): boolean {
  return flow.stage === 'agreement' || flow.stage === 'operating';
}

/** Whether the exchange rests or has ended. */
export function isOver(flow: Flow): boolean {
  return flow.stage === 'paused' || flow.stage === 'stopped';
}

/** A plan is judged more gently than what runs: for an idea, one step below the rule's severity. */
export function severityFor(flow: Flow | null, severity: Severity): Severity {
  if (flow?.stage !== 'idea') return severity;
  return severity === 'error' ? 'warning' : 'hint';
}
