import { rules, type CheckName, type Limit, type RuleId } from '@symbiomap/consistency';
import type { BoardSettings } from '@symbiomap/domain';

/** A number by which a rule judges, and which a board may set otherwise. */
export interface Threshold {
  /** As the settings of a board name it: `Q02.steamKm`. */
  readonly key: string;
  readonly check: CheckName;
  /** The message that says what it is. */
  readonly label: string;
  readonly limit: Limit;
}

const all: readonly (Threshold & { readonly rule: RuleId })[] = rules.flatMap((rule) =>
  Object.entries<Limit>(rule.limits).map(([name, limit]) => ({
    key: `${rule.id}.${name}`,
    rule: rule.id,
    check: rule.check,
    label: ['rule', rule.check, 'limit', name].join('.'),
    limit,
  })),
);

/** The thresholds of what is checked; many checks have none. */
export function thresholdsOf(check: CheckName): readonly Threshold[] {
  return all.filter((threshold) => threshold.check === check);
}

/** Those that a board has set otherwise. */
export function changedThresholds({ thresholds }: BoardSettings): readonly Threshold[] {
  return all.filter(({ key }) => thresholds?.[key] !== undefined);
}

/** The settings with one threshold at a value; at `null`, or at its usual value, it is not set any more. */
export function withThreshold(
  { thresholds }: BoardSettings,
  { key, limit }: Threshold,
  value: number | null,
): BoardSettings['thresholds'] {
  const { [key]: _former, ...others } = thresholds ?? {};
  const next = value === null || value === limit.value ? others : { ...others, [key]: value };
  return Object.keys(next).length === 0 ? null : next;
}
