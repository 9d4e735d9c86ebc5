import { checkBoard, severities, type Finding, type Severity } from '@symbiomap/consistency';
import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';

/** What does not fit on a board, in words: the same shape as `symbiomap check --json`. */
export interface FindingsResponse {
  readonly findings: readonly {
    readonly rule: string;
    readonly check: string;
    readonly severity: Severity;
    readonly items: readonly string[];
    readonly message: string;
    readonly fixes: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Checks a board and says what was found in one language. */
export function describeFindings(board: BoardSnapshot, translate: Translate): FindingsResponse {
  const found = checkBoard(graphOf(board), { language: translate.language });
  const findings = found.map((finding) => ({
    rule: finding.rule,
    check: finding.check,
    severity: finding.severity,
    items: finding.items,
    message: messageOf(finding, translate),
    fixes: finding.fixes.map(({ id, params }) => {
      const key = `rule.${finding.check}.fix.${id}`;
      return { id, title: translate.has(key) ? translate(key, params) : id };
    }),
  }));
  const countOf = (severity: Severity) =>
    found.filter((finding) => finding.severity === severity).length;
  const counts = Object.fromEntries(severities.map((severity) => [severity, countOf(severity)]));
  return { findings, counts: counts as Record<Severity, number> };
}

function messageOf({ check, variant, params }: Finding, translate: Translate): string {
  const key = `rule.${check}.message.${variant ?? ''}`;
  return translate(translate.has(key) ? key : `rule.${check}.message`, params);
}
