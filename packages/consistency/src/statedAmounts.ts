import type {
  Amount,
  BoardGraph,
  Company,
  Flow,
  Need,
  Offer,
  RecordChange,
  RecordIn,
} from '@symbiomap/domain';
import { askedInARow } from './askedInARow.ts';
import type { Look, Report } from './rule.ts';

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

type Finder<T extends 'flows' | 'offers' | 'needs', V extends string, F extends string> = (
  record: RecordIn<T>,
  look: Look,
  found: Report<V, F>,
) => undefined;

/** What a rule finds at each amount that is told about a flow, an offer or a need. */
export function atAmounts<V extends string, F extends string>(
  find: (stated: StatedAmount, look: Look, found: Report<V, F>) => void,
): {
  readonly flows: Finder<'flows', V, F>;
  readonly offers: Finder<'offers', V, F>;
  readonly needs: Finder<'needs', V, F>;
} {
  return {
    flows(flow, look, found) {
      for (const stated of statedOf(look.graph, flow)) find(stated, look, found);
    },
    offers(offer, look, found) {
      if (offer.amount === null) return;
      find(statedOfStock(look.graph, 'offers', offer, offer.amount), look, found);
    },
    needs(need, look, found) {
      if (need.amount === null) return;
      find(statedOfStock(look.graph, 'needs', need, need.amount), look, found);
    },
  };
}

/** Those amounts that count by the days of operation of a company: of what it gives, takes, offers and needs. */
export function amountsOf(
  graph: BoardGraph,
  companyId: string,
  isAskedFor: (amount: Amount) => boolean,
): readonly StatedAmount[] {
  const stated: StatedAmount[] = [];
  for (const flow of graph.outgoing(companyId))
    if (flow.amount !== null && isAskedFor(flow.amount))
      stated.push(statedOfFlow(graph, flow, 'amount', flow.amount));
  for (const flow of graph.incoming(companyId))
    if (flow.takerAmount !== null && isAskedFor(flow.takerAmount))
      stated.push(statedOfFlow(graph, flow, 'takerAmount', flow.takerAmount));
  for (const offer of graph.offersOf(companyId))
    if (offer.amount !== null && isAskedFor(offer.amount))
      stated.push(statedOfStock(graph, 'offers', offer, offer.amount));
  for (const need of graph.needsOf(companyId))
    if (need.amount !== null && isAskedFor(need.amount))
      stated.push(statedOfStock(graph, 'needs', need, need.amount));
  return stated;
}

/** What is told about flows by either end. */
export function statedOfFlows(graph: BoardGraph, flows: readonly Flow[]): readonly StatedAmount[] {
  return flows.flatMap((flow) => statedOf(graph, flow));
}

/** What is told about offers or needs. */
export function statedOfStocks(
  graph: BoardGraph,
  table: 'offers' | 'needs',
  stocks: readonly (Offer | Need)[],
): readonly StatedAmount[] {
  return stocks.flatMap((stock) =>
    stock.amount === null ? [] : [statedOfStock(graph, table, stock, stock.amount)],
  );
}

const statedOf = askedInARow((graph, flow: Flow): readonly StatedAmount[] => {
  const stated: StatedAmount[] = [];
  if (flow.amount !== null) stated.push(statedOfFlow(graph, flow, 'amount', flow.amount));
  if (flow.takerAmount !== null)
    stated.push(statedOfFlow(graph, flow, 'takerAmount', flow.takerAmount));
  return stated;
});

function statedOfStock(
  graph: BoardGraph,
  table: 'offers' | 'needs',
  { id, company, resource }: Offer | Need,
  amount: Amount,
): StatedAmount {
  return {
    id,
    field: 'amount',
    amount,
    resourceId: resource,
    company: graph.company(company),
    flow: null,
    replace: (other) => ({ kind: 'edit', table, id, fields: { amount: other } }),
  };
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
