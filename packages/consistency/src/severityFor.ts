import type { Flow } from '@symbiomap/domain';
import type { Severity } from './rule.ts';

/** A plan is judged more gently than what runs: for an idea, one step below the rule's severity. */
export function severityFor(flow: Flow | null, severity: Severity): Severity {
  if (flow?.stage !== 'idea') return severity;
  return severity === 'error' ? 'warning' : 'hint';
}
