import type { Amount, BoardGraph, RecordChange, RecordIn, RulePack } from '@symbiomap/domain';
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

/** A threshold that a board may set otherwise. Its name and unit in words: `rule.<check>.limit.<name>`. */
export interface Limit {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}
export type Limits = Readonly<Record<string, Limit>>;

/** What a rule looks at beside the record in hand. */
export interface Look<L extends Limits = Limits> {
  readonly graph: BoardGraph;
  readonly nameOf: NameOf;
  /** The day of the check, as `2026-11-23`. */
  readonly today: string;
  /** The thresholds of this rule, as they hold on this board. */
  readonly limits: { readonly [K in keyof L]: number };
}

/** The tables whose records rules look at one by one. */
export const ruleTables = [
  'companies',
  'resources',
  'offers',
  'needs',
  'processes',
  'flows',
  'areas',
] as const;
export type RuleTable = (typeof ruleTables)[number];

/** Parts of a board on which a rule about all of it may hang. `structure`: who is connected with whom, by what, how far. */
export type BoardPart = RuleTable | 'structure' | 'faults' | 'anything';

type Finder<T extends RuleTable, L extends Limits, V extends string, F extends string> = (
  record: RecordIn<T>,
  look: Look<L>,
  found: Report<V, F>,
  // Not `void`: a generator would pass for that, and nobody would ask it for anything.
) => undefined;

/** Takes what a rule finds: of a thousand looks nearly all find nothing, so nothing is made for those. */
export type Report<V extends string = string, F extends string = string> = (
  found: Found<V, F>,
) => void;

/**
 * Where a rule looks: at each record of some tables, or at the board as a whole.
 *
 * What is found at a record may hang on nothing else than: the record; the companies it names with their offers,
 * needs, processes and flows, and the companies at the other ends of those; the resources of all of these; the flows
 * that a flow replaces, avoids or waits for. At a resource: on its flows, offers and
 * needs, whose they are, and on processes that name it. When
 * one of these changes the record is looked at again, and only then.
 */
export type Finders<
  L extends Limits = Limits,
  V extends string = string,
  F extends string = string,
> = {
  readonly [T in RuleTable]?: Finder<T, L, V, F>;
} & {
  readonly board?: {
    /** What it hangs on: it is asked again when one of these is another. */
    readonly reads: readonly BoardPart[];
    readonly find: (look: Look<L>) => Iterable<Found<V, F>>;
  };
};

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
  readonly limits: Limits;
  /** Holds only on boards with this pack of rules; `null`: everywhere. */
  readonly pack: RulePack | null;
  readonly find: Finders<never, Variant, FixId>;
}

/** Declares a rule: what it finds can only name the variants and fixes that are listed, so that each has its text. */
export function defineRule<
  const Id extends string,
  const Check extends string,
  const Variant extends string,
  const FixId extends string,
  const L extends Limits = Limits,
>(rule: {
  readonly id: Id;
  readonly check: Check;
  readonly severity: Severity;
  readonly variants: readonly Variant[];
  readonly fixIds: readonly FixId[];
  readonly limits?: L;
  readonly pack?: RulePack;
  readonly find: Finders<NoInfer<L>, NoInfer<Variant>, NoInfer<FixId>>;
}): Rule<Id, Check, Variant, FixId> {
  return {
    ...rule,
    limits: rule.limits ?? {},
    pack: rule.pack ?? null,
  };
}
