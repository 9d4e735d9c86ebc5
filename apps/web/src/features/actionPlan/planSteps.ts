import { barrierSeverities, type BoardGraph, type Flow } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { flowWords } from '../../board/flowWords.ts';
import { keyedRows, noRows, type KeyedRows } from '../../fields/form/rowKeys.ts';

export type Barrier = Flow['barriers'][number];

/** A barrier of a flow as a step of the plan. */
export interface PlanStep {
  /** The same as long as the barrier goes on, though it has no id. */
  readonly key: string;
  readonly flow: Flow;
  /** Its number among the barriers of the flow. */
  readonly index: number;
  readonly barrier: Barrier;
  /** What flows, from whom to whom. */
  readonly flowName: string;
}

export const planGroups = ['overdue', 'dated', 'undated', 'solved'] as const;
export type PlanGroup = (typeof planGroups)[number];

/** Gives the steps of one snapshot after the other; a barrier keeps its key whoever adds or takes away others. */
export function keepSteps(): (graph: BoardGraph, translate: Translate) => readonly PlanStep[] {
  let former: ReadonlyMap<string, KeyedRows> = new Map();
  return (graph, translate) => {
    const keyed = new Map<string, KeyedRows>();
    const steps: PlanStep[] = [];
    for (const flow of graph.board.flows.values()) {
      if (flow.barriers.length === 0) continue;
      const before = former.get(flow.id) ?? noRows;
      const rows = before.rows === flow.barriers ? before : keyedRows(before, flow.barriers);
      keyed.set(flow.id, rows);
      const { resource, from, to } = flowWords(flow, graph, translate);
      const flowName = `${resource}: ${from} → ${to}`;
      for (const [index, barrier] of flow.barriers.entries())
        steps.push({ key: `${flow.id} ${rows.keys[index]}`, flow, index, barrier, flowName });
    }
    former = keyed;
    return steps;
  };
}

/** The steps in groups; in each, what is due first stands first, then what is graver. `today` as `2026-11-23`. */
export function inGroups(
  steps: readonly PlanStep[],
  today: string,
  language: string,
): ReadonlyMap<PlanGroup, readonly PlanStep[]> {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const inOrder = [...steps].sort(
    (a, b) =>
      compareTexts(lastDay(a.barrier.due), lastDay(b.barrier.due)) ||
      gravity(b.barrier) - gravity(a.barrier) ||
      compare(a.flowName, b.flowName),
  );
  return new Map(
    planGroups.map((group) => [
      group,
      inOrder.filter(({ barrier }) => groupOf(barrier, today) === group),
    ]),
  );
}

/** Who does something, each once, as people sort names. */
export function ownersOf(steps: readonly PlanStep[], language: string): readonly string[] {
  const owners = new Set(steps.map(({ barrier }) => ownerOf(barrier)));
  owners.delete('');
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return [...owners].sort(compare);
}

/** Empty: nobody yet. */
export function ownerOf({ owner }: Barrier): string {
  return owner?.trim() ?? '';
}

function groupOf({ due, solved }: Barrier, today: string): PlanGroup {
  if (solved === true) return 'solved';
  if (due === null) return 'undated';
  // "2026" is over when the year is.
  return due < today.slice(0, due.length) ? 'overdue' : 'dated';
}

/** To sort by: what is due within a year or month comes after all its days; what has no date, last. */
function lastDay(due: string | null): string {
  return due === null ? '~' : `${due}-99-99`.slice(0, 10);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function gravity({ severity }: Barrier): number {
  return severity === null ? -1 : barrierSeverities.indexOf(severity);
}
