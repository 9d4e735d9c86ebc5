import { severities, type Finding, type Severity } from '@symbiomap/consistency';

/** How many findings there are of each severity, zeros included. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const severity of severities) {
    counts[severity] = findings.filter((finding) => finding.severity === severity).length;
  }
  return counts;
}
