import type { Finding } from '@symbiomap/consistency';
import type { Translate } from '@symbiomap/i18n';
import { countsOf } from './countsOf.ts';
import { findingMessage, fixTitle } from './findingText.ts';

/** Findings for programs. The shape is a promise: it is written down with the command line's contract. */
export function findingsAsJson(translate: Translate, findings: readonly Finding[]): string {
  const written = findings.map((finding) => ({
    rule: finding.rule,
    check: finding.check,
    severity: finding.severity,
    items: finding.items,
    message: findingMessage(translate, finding),
    fixes: finding.fixes.map((fix) => ({ id: fix.id, title: fixTitle(translate, finding, fix) })),
  }));
  return `${JSON.stringify({ findings: written, counts: countsOf(findings) }, null, 2)}\n`;
}
