import type { BoardGraph } from '@symbiomap/domain';
import type { CheckName, Finding, RuleId } from './finding.ts';
import { namesIn } from './nameOf.ts';
import { severities, type Found, type Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface CheckOptions {
  /** All rules, unless said otherwise. */
  readonly rules?: readonly Rule<RuleId, CheckName>[];
  /** The language in which companies and resources are named, where the board knows their names in it. */
  readonly language?: string;
}

/** Everything on the board that does not fit: the gravest first, then by rule, then by item. */
export function checkBoard(graph: BoardGraph, options: CheckOptions = {}): readonly Finding[] {
  const nameOf = namesIn(options.language ?? null);
  const findings: Finding[] = [];
  for (const rule of options.rules ?? allRules) {
    for (const found of rule.find(graph, nameOf)) findings.push(toFinding(rule, found));
  }
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).sort(byKey),
  );
}

function toFinding(rule: Rule<RuleId, CheckName>, found: Found): Finding {
  return {
    key: `${rule.id}:${(found.subject ?? found.items).join(',')}`,
    rule: rule.id,
    check: rule.check,
    severity: found.severity ?? rule.severity,
    items: found.items,
    params: found.params,
    ...(found.variant !== undefined && { variant: found.variant }),
    fixes: found.fixes,
  };
}

/** A key begins with its rule. Compared by code unit: the same order in every language. */
function byKey(a: Finding, b: Finding): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
