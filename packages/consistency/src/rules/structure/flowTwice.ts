import {
  type Amount,
  amountRange,
  type BoardGraph,
  type Company,
  type Flow,
  FlowRecord,
  isOver,
  type RecordChange,
} from '@symbiomap/domain';
import { byId } from '../../inOrder.ts';
import { shortened } from '../../derivedId.ts';
import { mergedFields } from '../../mergedFields.ts';
import { repointed } from '../../repointed.ts';
import { defineRule, type Fix } from '../../rule.ts';

type FlowTwiceFix = Fix<'merge' | 'mark-options'>;

/** S03: the same resource goes from the same giver to the same taker twice, for the same time. */
export const flowTwice = defineRule({
  id: 'S03',
  check: 'flow-twice',
  severity: 'warning',
  variants: [],
  fixIds: ['merge', 'mark-options'],
  find: {
    companies(giver, { graph, nameOf }, found) {
      for (const [first, ...others] of sameFlows(graph, giver)) {
        if (first === undefined || others.length === 0) continue;
        const flows = [first, ...others];
        const merge = mergeOf(graph, first, others);
        const options = optionsOf(flows);
        found({
          items: flows.map(({ id }) => id),
          params: {
            resource: nameOf(graph.resource(first.resource)),
            giver: nameOf(giver),
            taker: nameOf(graph.company(first.to)),
            count: flows.length,
          },
          fixes: [...(merge === null ? [] : [merge]), ...(options === null ? [] : [options])],
        });
      }
    },
  },
});

/** Flows of one giver that look alike, grouped, ordered by id. Options of one choice count as one. */
function* sameFlows(graph: BoardGraph, giver: Company): Iterable<readonly Flow[]> {
  const flows = graph.outgoing(giver.id);
  if (flows.length < 2) return;
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const { to, resource, until } = flow;
    if (to === null || resource === null || isOver(flow)) continue;
    const key = `${to} ${resource} ${until ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flow]);
    else group.push(flow);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length === 1 || !isComplete(graph, first)) continue;
    const choices = new Set(group.map((flow) => flow.alternatives ?? `not an option: ${flow.id}`));
    if (choices.size > 1) yield group.sort(byId);
  }
}

/** Whether all that a flow names is on the board. Asked of the few that look alike, not of all. */
function isComplete(graph: BoardGraph, { to, resource }: Flow): boolean {
  return graph.company(to) !== undefined && graph.resource(resource) !== undefined;
}

/** One flow with the amounts of all, where they can be added up as they are written. */
function mergeOf(graph: BoardGraph, kept: Flow, others: readonly Flow[]): FlowTwiceFix | null {
  if (others.some((flow) => flow.stage !== kept.stage)) return null;
  if ([kept, ...others].some((flow) => flow.alternatives !== null)) return null;
  const flows = [kept, ...others];
  const amount = sumOf(flows.map((flow) => flow.amount));
  const takerAmount = sumOf(flows.map((flow) => flow.takerAmount));
  if (amount === undefined || takerAmount === undefined) return null;
  let merged = kept;
  for (const other of others) {
    merged = { ...merged, ...mergedFields(FlowRecord, merged, other) };
  }
  const { id: _, unread: __, ...fields } = { ...merged, amount, takerAmount };
  const changes: RecordChange[] = [{ kind: 'edit', table: 'flows', id: kept.id, fields }];
  for (const { id } of others) {
    changes.push(...repointed(graph.board, id, kept.id), { kind: 'delete', table: 'flows', id });
  }
  return { id: 'merge', changes };
}

/** `undefined` where amounts do not add up: some unknown, or in different units. */
function sumOf(amounts: readonly (Amount | null)[]): Amount | null | undefined {
  const [first] = amounts;
  if (amounts.every((amount) => amount === null)) return null;
  if (first === undefined || first === null || amountRange(first) === null) return undefined;
  const sum = { low: 0, mode: 0, high: 0 };
  for (const amount of amounts) {
    const range = amountRange(amount);
    if (amount === null || range === null) return undefined;
    const { unit, per, basis } = amount;
    if (unit !== first.unit || per !== first.per || basis !== first.basis) return undefined;
    sum.low += range.low;
    sum.mode += range.mode;
    sum.high += range.high;
  }
  const isRange = sum.low < sum.high;
  return { ...first, ...sum, low: isRange ? sum.low : null, high: isRange ? sum.high : null };
}

function optionsOf(flows: readonly Flow[]): FlowTwiceFix | null {
  const words = new Set(flows.map((flow) => flow.alternatives).filter((word) => word !== null));
  if (words.size > 1) return null;
  const [word = shortened(`options-${flows[0]?.id ?? ''}`)] = words;
  return {
    id: 'mark-options',
    changes: flows.map(({ id }) => ({
      kind: 'edit',
      table: 'flows',
      id,
      fields: { alternatives: word },
    })),
  };
}
