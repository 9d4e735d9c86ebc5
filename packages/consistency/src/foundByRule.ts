import type { BoardSettings } from '@symbiomap/domain';
import type { CheckName, Finding, RuleId } from './finding.ts';
import type {
  BoardPart,
  Finders,
  Found,
  Limits,
  Look,
  Report,
  Rule,
  RuleTable,
  Severity,
} from './rule.ts';
import { createSortedFindings } from './sortedFindings.ts';

/** What one rule found on a board, kept by the record at which it was found. */
export interface FoundByRule {
  /** How it looks at a record of a table (`undefined`: it is gone); `null` where it does not look at those. */
  takerOf(table: RuleTable, look: BareLook): ((id: string, record: unknown) => void) | null;
  /** Looks at the board as a whole where that may have become another; `null`: everything. Ends a check. */
  finish(look: BareLook, parts: ReadonlySet<BoardPart> | null): void;
  /** What is of a severity, by key. */
  sorted(severity: Severity): readonly Finding[];
}

/** What a rule looks at, without its thresholds. */
export type BareLook = Omit<Look, 'limits'>;

const none: readonly Finding[] = [];

/** Keeps what a rule finds on boards with these settings. */
export function foundByRule(rule: Rule<RuleId, CheckName>, settings: BoardSettings): FoundByRule {
  // Only with the thresholds that the rule declares, and with records of the table by whose name a finder goes.
  const finders = rule.find as unknown as Finders &
    Partial<Record<RuleTable, (record: unknown, look: Look, found: Report) => void>>;
  const limits = limitsOf(rule, settings);
  const byTable = new Map<RuleTable, Map<string, readonly Finding[]>>();
  let ofBoard: readonly Finding[] = none;
  const sorted = createSortedFindings();

  return {
    takerOf: (table, bare) => {
      const find = finders[table];
      if (find === undefined) return null;
      const look = { ...bare, limits };
      const byRecord = byTable.get(table) ?? new Map<string, readonly Finding[]>();
      byTable.set(table, byRecord);
      const isFirstLook = byRecord.size === 0;
      let findings = none;
      const report = (found: Found) => {
        findings = [...findings, toFinding(rule, found)];
      };
      return (id, record) => {
        findings = none;
        if (record !== undefined) find(record, look, report);
        const before = isFirstLook ? none : (byRecord.get(id) ?? none);
        if (findings === none && before === none) return;
        sorted.replace(before, findings);
        if (findings === none) byRecord.delete(id);
        else byRecord.set(id, findings);
      };
    },
    finish: (bare, parts) => {
      const { board } = finders;
      if (board?.reads.some((part) => parts?.has(part) ?? true) !== true) return;
      const found = Array.from(board.find({ ...bare, limits }), (one) => toFinding(rule, one));
      sorted.replace(ofBoard, found);
      ofBoard = found;
    },
    sorted: (severity) => sorted.of(severity),
  };
}

/** The thresholds of a rule as they hold on a board: told as `Q02.steamKm`. */
function limitsOf(
  rule: { readonly id: string; readonly limits: Limits },
  { thresholds }: BoardSettings,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(rule.limits).map(([name, { value, min, max }]) => {
      const own = thresholds?.[`${rule.id}.${name}`];
      return [name, own === undefined ? value : Math.min(max, Math.max(min, own))];
    }),
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
