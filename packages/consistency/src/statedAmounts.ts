import type { Amount, BoardGraph, Company, Flow, RecordChange } from '@symbiomap/domain';

/** One amount that somebody told about a resource, and where. */
export interface StatedAmount {
  readonly id: string;
  readonly field: 'amount' | 'takerAmount';
  readonly amount: Amount;
  readonly resourceId: string | null;
  /** Whose days of operation count, and whose card to look at. */
  readonly company: Company | undefined;
  /** The flow, where it is said of one. */
  readonly flow: Flow | null;
  /** The change that puts another amount in its place. */
  replace(amount: Amount): RecordChange;
}

const known = new WeakMap<BoardGraph, readonly StatedAmount[]>();

/** All amounts that are told about flows, offers and needs; gathered once for all rules that ask. */
export function statedAmounts(graph: BoardGraph): readonly StatedAmount[] {
  let gathered = known.get(graph);
  if (gathered === undefined) {
    gathered = gather(graph);
    known.set(graph, gathered);
  }
  return gathered;
}

function gather(graph: BoardGraph): readonly StatedAmount[] {
  const stated: StatedAmount[] = [];
  for (const flow of graph.board.flows.values()) {
    if (flow.amount !== null) stated.push(statedOfFlow(graph, flow, 'amount', flow.amount));
    if (flow.takerAmount !== null) {
      stated.push(statedOfFlow(graph, flow, 'takerAmount', flow.takerAmount));
    }
  }
  for (const table of ['offers', 'needs'] as const) {
    for (const { id, amount, company, resource } of graph.board[table].values()) {
      if (amount === null) continue;
      stated.push({
        id,
        field: 'amount',
        amount,
        resourceId: resource,
        company: graph.company(company),
        flow: null,
        replace: (other) => ({ kind: 'edit', table, id, fields: { amount: other } }),
      });
    }
  }
  return stated;
}

function statedOfFlow(
  graph: BoardGraph,
  flow: Flow,
  field: 'amount' | 'takerAmount',
  amount: Amount,
): StatedAmount {
  return {
    id: flow.id,
    field,
    amount,
    resourceId: flow.resource,
    company: graph.company(field === 'amount' ? flow.from : flow.to),
    flow,
    replace: (other) => ({
      kind: 'edit',
      table: 'flows',
      id: flow.id,
      fields: field === 'amount' ? { amount: other } : { takerAmount: other },
    }),
  };
}

/** The items of a finding about an amount: the record, and the card it belongs to where it is not drawn itself. */
export function itemsOf(stated: StatedAmount): readonly string[] {
  if (stated.flow !== null || stated.company === undefined) return [stated.id];
  return [stated.id, stated.company.id];
}
