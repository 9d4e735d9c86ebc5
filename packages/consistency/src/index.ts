export { checkBoard, type CheckOptions } from './checkBoard.ts';
export type { CheckName, Finding, RuleId } from './finding.ts';
export type { NameOf } from './nameOf.ts';
export {
  severities,
  type FindingParam,
  type FindingParams,
  type Fix,
  type Found,
  type Rule,
  type Severity,
} from './rule.ts';
export { rules } from './rules/index.ts';
