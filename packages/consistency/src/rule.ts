import type { Amount, BoardGraph, RecordChange } from '@symbiomap/domain';
import type { NameOf } from './nameOf.ts';

/** `error`: certainly wrong or not computable. `warning`: probably wrong or risky. `hint`: worth a look. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a message says beside its words: a name as people wrote it, a number, an amount. */
export type FindingParam = string | number | Amount;
export type FindingParams = Readonly<Record<string, FindingParam>>;

/**
 * A way to mend a finding, titled by the message `rule.<check>.fix.<id>`. With `changes` one click does it;
 * with `edit` the person is led to the field.
 */
export type Fix<Id extends string = string> =
  | {
      readonly id: Id;
      readonly params?: FindingParams;
      readonly changes: readonly RecordChange[];
    }
  | {
      readonly id: Id;
      readonly params?: FindingParams;
      readonly edit: { readonly item: string; readonly field: string };
    };

/** What a rule found, in one place. */
export interface Found<Variant extends string = string, FixId extends string = string> {
  /** The ids to select and centre, the one to mend first. */
  readonly items: readonly string[];
  /** What tells this finding from the rule's others, where that is not its items. */
  readonly subject?: readonly string[];
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly params: FindingParams;
  /** Picks the message `rule.<check>.message.<variant>` instead of `rule.<check>.message`. */
  readonly variant?: Variant;
  readonly fixes: readonly Fix<FixId>[];
}

/** One thing that may be wrong on a board. Rules are independent of each other and change nothing. */
export interface Rule<
  Id extends string = string,
  Check extends string = string,
  Variant extends string = string,
  FixId extends string = string,
> {
  readonly id: Id;
  /** Says what is wrong; its texts are found under this name. */
  readonly check: Check;
  readonly severity: Severity;
  readonly variants: readonly Variant[];
  readonly fixIds: readonly FixId[];
  find(graph: BoardGraph, nameOf: NameOf): Iterable<Found<Variant, FixId>>;
}

/** Declares a rule: what `find` gives can only name the variants and fixes that are listed, so that each has its text. */
export function defineRule<
  const Id extends string,
  const Check extends string,
  const Variant extends string,
  const FixId extends string,
>(rule: {
  readonly id: Id;
  readonly check: Check;
  readonly severity: Severity;
  readonly variants: readonly Variant[];
  readonly fixIds: readonly FixId[];
  readonly find: (
    graph: BoardGraph,
    nameOf: NameOf,
  ) => Iterable<Found<NoInfer<Variant>, NoInfer<FixId>>>;
}): Rule<Id, Check, Variant, FixId> {
  return rule;
}
