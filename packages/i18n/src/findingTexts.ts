import type { MessageParams, Translate } from './translation.ts';
import type { Volumes } from './volumes.ts';

/** Says the texts of the rules too. */
export type RulesTranslate = Translate<Volumes['rules']>;

/** What of a finding its text hangs on. */
export interface SpokenFinding {
  /** `flow-end-missing`: its texts are found under this name. */
  readonly check: string;
  readonly variant?: string;
  readonly params: MessageParams;
}

/** What of a way to mend it its text hangs on. */
export interface SpokenFix {
  readonly id: string;
  readonly params?: MessageParams;
}

/** What a finding says. */
export function findingMessage(translate: RulesTranslate, finding: SpokenFinding): string {
  const { check, variant, params } = finding;
  const key = `rule.${check}.message.${variant ?? ''}`;
  if (translate.has(key)) return translate(key, params);
  const common = `rule.${check}.message`;
  return translate.has(common) ? translate(common, params) : check;
}

/** What a way to mend a finding does. */
export function fixTitle(
  translate: RulesTranslate,
  finding: SpokenFinding,
  fix: SpokenFix,
): string {
  const key = `rule.${finding.check}.fix.${fix.id}`;
  return translate.has(key) ? translate(key, fix.params) : fix.id;
}

/** A finding as it goes into a report. */
interface ReportedFinding extends SpokenFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly items: readonly string[];
  readonly fixes: readonly SpokenFix[];
}

/** Findings in words, for programs. The shape is a promise: the command line and the server give the same. */
export interface FindingsReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly check: string;
    readonly severity: ReportedFinding['severity'];
    readonly items: readonly string[];
    readonly message: string;
    readonly fixes: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly counts: Readonly<Record<ReportedFinding['severity'], number>>;
}

/** Says findings in one language, for programs. */
export function reportFindings(
  translate: RulesTranslate,
  findings: readonly ReportedFinding[],
): FindingsReport {
  return {
    findings: findings.map((finding) => ({
      rule: finding.rule,
      check: finding.check,
      severity: finding.severity,
      items: finding.items,
      message: findingMessage(translate, finding),
      fixes: finding.fixes.map((fix) => ({ id: fix.id, title: fixTitle(translate, finding, fix) })),
    })),
    counts: countFindings(findings),
  };
}

/** How many findings there are of each severity, zeros included. */
export function countFindings(
  findings: readonly Pick<ReportedFinding, 'severity'>[],
): FindingsReport['counts'] {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
