export {
  createBoardChecker,
  type BoardChecker,
  type CheckOptions,
  type Findings,
} from './boardChecker.ts';
export { checkBoard } from './checkBoard.ts';
export type { CheckName, Finding, RuleId } from './finding.ts';
export type { NameOf } from './nameOf.ts';
export {
  severities,
  type FindingParam,
  type FindingParams,
  type Fix,
  type Found,
  type Limit,
  type Rule,
  type Severity,
} from './rule.ts';
export { rules } from './rules/index.ts';
