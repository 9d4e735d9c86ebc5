import type { FindingParams, Fix, Severity } from './rule.ts';
import type { rules } from './rules/index.ts';

type KnownRule = (typeof rules)[number];
/** `S01`, `C03` … */
export type RuleId = KnownRule['id'];
/** The name of what is checked: `flow-end-missing`. */
export type CheckName = KnownRule['check'];

/** Something on the board that does not fit, with the ways to mend it. Derived from a snapshot, never stored. */
export interface Finding {
  /** The same for the same matter from one snapshot to the next, whatever else changes. */
  readonly key: string;
  readonly rule: RuleId;
  readonly check: CheckName;
  readonly severity: Severity;
  /** The ids to select and centre, the one to mend first. */
  readonly items: readonly string[];
  readonly params: FindingParams;
  /** Picks the message `rule.<check>.message.<variant>` instead of `rule.<check>.message`. */
  readonly variant?: string;
  readonly fixes: readonly Fix[];
}
