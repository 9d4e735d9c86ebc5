import { applyChanges, graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { checkBoard } from '../checkBoard.ts';
import type { CheckName, Finding, RuleId } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What one rule finds on a board. */
export function findingsOf(
  rule: Rule<RuleId, CheckName>,
  board: BoardSnapshot,
): readonly Finding[] {
  return checkBoard(graphOf(board), { rules: [rule] });
}

/** The board after one click on a fix. */
export function afterFix(
  board: BoardSnapshot,
  finding: Finding | undefined,
  fixId: string,
): BoardSnapshot {
  const fix = finding?.fixes.find(({ id }) => id === fixId);
  if (fix === undefined || !('changes' in fix)) throw new Error(`No one-click fix "${fixId}"`);
  return applyChanges(board, fix.changes);
}

/** The names of a finding's fixes. */
export function fixIdsOf(finding: Finding | undefined): readonly string[] {
  return finding?.fixes.map(({ id }) => id) ?? [];
}
