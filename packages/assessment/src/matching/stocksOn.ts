import {
  isOver,
  statusOfAll,
  type BoardGraph,
  type Company,
  type Flow,
  type LegalStatus,
  type Need,
  type Offer,
  type Resource,
} from '@symbiomap/domain';
import { broaderConcepts } from './concepts/index.ts';
import type { ExchangeTable } from './knownExchanges.ts';
import { sectorLikeness, sectorOf } from './sectorCode.ts';
import { flowingStock, statedStock, usualStock, type Stock } from './stock.ts';
import { unclaimedOf } from './unclaimed.ts';
import { usualInputs, usualOutputs } from './usualTrade.ts';

/** What the companies of a board have and can use: stated, shown by flows, and usual in their sectors. */
export interface Stocks {
  readonly given: readonly Stock[];
  readonly taken: readonly Stock[];
}

/** A sector as near as this to one of a known exchange is a reason to propose that exchange. */
const proposingLikeness = 0.8;

/** Gathers the stocks of all companies, in the order of their ids. */
export function stocksOn(graph: BoardGraph, exchanges: ExchangeTable): Stocks {
  const companies = [...graph.board.companies.values()].sort(byId);
  const given: Stock[] = [];
  const taken: Stock[] = [];
  for (const company of companies) {
    const { id } = company;
    given.push(
      ...stocksOf(graph, company, {
        isGiven: true,
        records: graph.offersOf(id),
        flows: graph.outgoing(id),
        usual: usuallyGiven(company, exchanges),
      }),
    );
    taken.push(
      ...stocksOf(graph, company, {
        isGiven: false,
        records: graph.needsOf(id),
        flows: graph.incoming(id),
        usual: usuallyTaken(company, exchanges),
      }),
    );
  }
  return { given, taken };
}

interface Sources {
  readonly isGiven: boolean;
  readonly records: readonly (Offer | Need)[];
  readonly flows: readonly Flow[];
  readonly usual: readonly string[];
}

/**
 * Each resource once: what is stated comes before what a flow shows, and that before what is usual. Of what is stated
 * the part counts that no agreed flow takes; what is gone is no stock, and not guessed to be there again.
 */
function stocksOf(graph: BoardGraph, company: Company, sources: Sources): readonly Stock[] {
  const stocks: Stock[] = [];
  const concepts = new Set<string>();
  const resources = new Set<string>();
  const know = (stock: Stock) => {
    if (stock.resource !== null) resources.add(stock.resource.id);
    if (stock.concept !== null) concepts.add(stock.concept);
  };
  const withStatus = (stock: Stock): Stock =>
    sources.isGiven
      ? { ...stock, legalStatus: statusOnFlows(sources.flows, stock.resource) }
      : stock;
  const add = (stock: Stock) => {
    stocks.push(stock);
    know(stock);
  };
  const records = [...sources.records].sort(byId);
  const unclaimed = unclaimedOf(graph, company, records, sources.flows);
  for (const record of records) {
    const resource = graph.resource(record.resource);
    const left = unclaimed.get(record.id);
    if (resource === undefined || left === undefined) continue;
    const stock = withStatus(statedStock(company, record, resource, left.yearly));
    if (left.isGone) know(stock);
    else add(stock);
  }
  const stated = [...concepts];
  for (const flow of [...sources.flows].sort(byId)) {
    const resource = graph.resource(flow.resource);
    if (resource === undefined || !tellsOfTrade(graph, flow)) continue;
    if (!resources.has(resource.id)) add(withStatus(flowingStock(company, resource)));
  }
  const told = new Set(concepts);
  // Who says "steam" need not be told that their kind usually has heat to give. A flow says less: who takes one kind
  // of residue from somebody may take others too.
  const isSaid = (concept: string) =>
    told.has(concept) || stated.some((known) => broaderConcepts(known).has(concept));
  for (const concept of sources.usual) {
    if (!isSaid(concept)) add(usualStock(company, concept));
  }
  return stocks;
}

function statusOnFlows(flows: readonly Flow[], resource: Resource | null): LegalStatus | null {
  return statusOfAll(flows.filter((flow) => flow.resource === resource?.id && !isOver(flow)));
}

/** What goes to a laboratory is tested there; what stopped says nothing any more. */
function tellsOfTrade(graph: BoardGraph, { from, to, stage }: Flow): boolean {
  return stage !== 'stopped' && ![from, to].some((id) => graph.company(id)?.kind === 'lab');
}

function usuallyGiven(company: Company, { rows }: ExchangeTable): readonly string[] {
  const sector = sectorOf(company);
  if (sector === null) return [];
  const known = rows.filter(({ giver }) => sectorLikeness(sector, giver) >= proposingLikeness);
  return distinct([...known.map(({ resource }) => resource), ...usualOutputs(sector)]);
}

function usuallyTaken(company: Company, { rows }: ExchangeTable): readonly string[] {
  const sector = sectorOf(company);
  const known =
    sector === null
      ? []
      : rows.filter(({ taker }) => sectorLikeness(sector, taker) >= proposingLikeness);
  return distinct([...known.map(({ resource }) => resource), ...usualInputs(company.kind, sector)]);
}

function distinct(concepts: readonly string[]): readonly string[] {
  return [...new Set(concepts)].sort();
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
