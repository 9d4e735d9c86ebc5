import type { BoardGraph, BoardSettings, Exception, RulePack } from '@symbiomap/domain';
import { changesBetween, type GraphChanges } from './graphChanges.ts';
import type { CheckName, Finding, RuleId } from './finding.ts';
import { foundByRule, type BareLook, type FoundByRule } from './foundByRule.ts';
import { namesIn } from './nameOf.ts';
import { ruleTables, severities, type Rule, type RuleTable } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface CheckOptions {
  /** All rules, unless said otherwise. */
  readonly rules?: readonly Rule<RuleId, CheckName>[];
  /** The language in which companies and resources are named, where the board knows their names in it. */
  readonly language?: string;
  /** The pack of rules, where it is not the board's own. */
  readonly pack?: RulePack;
  /** The day of the check, as `2026-11-23`; today, unless said otherwise. */
  readonly today?: string;
}

/** What is the matter on a board. */
export interface Findings {
  readonly open: readonly Finding[];
  /** What somebody looked at and let be, with the reason. */
  readonly excepted: readonly { readonly finding: Finding; readonly exception: Exception }[];
}

/** Checks a board from snapshot to snapshot: what did not change is not looked at again. */
export interface BoardChecker {
  check(graph: BoardGraph): Findings;
}

export function createBoardChecker(options: CheckOptions = {}): BoardChecker {
  const nameOf = namesIn(options.language ?? null);
  const rules = [...(options.rules ?? allRules)].sort((a, b) => (a.id < b.id ? -1 : 1));
  let kept: readonly FoundByRule[] = [];
  let before: { readonly graph: BoardGraph; readonly today: string } | null = null;

  const keepFor = (settings: BoardSettings) => {
    const pack = options.pack ?? settings.rulePack;
    return rules
      .filter((rule) => rule.pack === null || rule.pack === pack)
      .map((rule) => foundByRule(rule, settings));
  };

  /** All rules look at one record after the other, while it is at hand: on large boards that is twice as fast. */
  const lookAt = (table: RuleTable, look: BareLook, ids: ReadonlySet<string> | null) => {
    const takers = kept.flatMap((found) => found.takerOf(table, look) ?? []);
    if (takers.length === 0) return;
    const records: ReadonlyMap<string, unknown> = look.graph.board[table];
    for (const id of ids ?? records.keys()) {
      const record = records.get(id);
      for (const take of takers) take(id, record);
    }
  };

  const changesSince = (graph: BoardGraph, today: string): GraphChanges | null => {
    if (before?.today !== today || before.graph.board.board !== graph.board.board) return null;
    return changesBetween(before.graph, graph);
  };

  return {
    check: (graph) => {
      const today = options.today ?? new Date().toISOString().slice(0, 10);
      const changes = changesSince(graph, today);
      if (changes === null) kept = keepFor(graph.board.board);
      const look = { graph, nameOf, today };
      for (const table of ruleTables) lookAt(table, look, changes?.records[table] ?? null);
      for (const found of kept) found.finish(look, changes?.parts ?? null);
      before = { graph, today };
      const findings = severities.flatMap((severity) =>
        kept.flatMap((found) => found.sorted(severity)),
      );
      return apart(findings, graph);
    },
  };
}

function apart(findings: readonly Finding[], { board }: BoardGraph): Findings {
  if (board.exceptions.size === 0) return { open: findings, excepted: [] };
  const byFinding = new Map<string, Exception>();
  for (const exception of board.exceptions.values())
    if (exception.finding !== null) byFinding.set(exception.finding, exception);
  return {
    open: findings.filter(({ key }) => !byFinding.has(key)),
    excepted: findings.flatMap((finding) => {
      const exception = byFinding.get(finding.key);
      return exception === undefined ? [] : [{ finding, exception }];
    }),
  };
}
