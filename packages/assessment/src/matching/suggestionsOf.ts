import { nameIn, type BoardGraph } from '@symbiomap/domain';
import { BestOf } from './bestOf.ts';
import { bestPerItem, type Candidate } from './bestPerItem.ts';
import { flowingAlready } from './flowingAlready.ts';
import { exchangeTable, knownExchanges, type KnownExchange } from './knownExchanges.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { meantStock } from './meantStock.ts';
import { keyOf, refusedKeys } from './suggestionKey.ts';
import type { Judged, MatchContext } from './part.ts';
import { matchParts } from './parts/index.ts';
import { itemOf, usualStock, type Stock } from './stock.ts';
import { stocksOn, type Stocks } from './stocksOn.ts';
import type { ScoredPart, SuggestedResource, Suggestion } from './suggestion.ts';
import { usualKind } from './usualKind.ts';

export interface SuggestOptions {
  /** The language in which resources are named, where the board knows their names in it. */
  readonly language?: string;
  /** Keys of suggestions that somebody turned down, beside the refusals on the board: they do not come back. */
  readonly refused?: ReadonlySet<string>;
  /** Only what concerns this company, resource, offer or need. */
  readonly for?: string;
  /** The day by which law and permits are looked at, as `2026-11-23`; today, unless said otherwise. */
  readonly today?: string;
  /** All that are known, unless said otherwise. */
  readonly exchanges?: readonly KnownExchange[];
}

/**
 * The most suggestions that there are about one offer or need, about what a company may give without having said so,
 * and about what it may take.
 */
export const mostPerItem = 5;
/** A pair with fewer points is not worth anybody's time. */
const leastScore = 30;
/** Of each stock only so many pairs are compared with those of others: the rest would never be shown. */
const keptPerStock = 24;
/** Reasons that deserve to be seen at once, beside the score. */
const flagging: ReadonlySet<string> = new Set([
  'wrong-way',
  'catering-to-feed',
  'animal-to-feed',
  'animal-category-unknown',
  'no-permit',
  'border',
  'status-undecided',
  'heat-pump',
  'one-process',
  'to-test',
]);

/** Flows that may be worth asking about, the likeliest first; not those that the board has already. */
export function suggestionsOf(
  graph: BoardGraph,
  options: SuggestOptions = {},
): readonly Suggestion[] {
  const exchanges = exchangeTable(options.exchanges ?? knownExchanges);
  const context: MatchContext = {
    settings: graph.board.board,
    today: options.today ?? new Date().toISOString().slice(0, 10),
    exchanges,
    answered: new Map(),
    hazards: new Map(),
  };
  const all = stocksOn(graph, exchanges);
  const labs = [...graph.board.companies.values()]
    .filter(({ kind }) => kind === 'lab')
    .map((company) => usualStock(company, null));
  const isFlowing = flowingAlready(graph);
  const refused = new Set([...(options.refused ?? []), ...refusedKeys(graph)]);
  const isOut = (key: string, pair: Pair) => refused.has(key) || isFlowing(pair);

  const candidates: Candidate[] = [];
  for (const [stocks, tested] of searches(all, labs, options.for)) {
    let best = new BestOf(keptPerStock);
    let giver: Stock | null = null;
    for (const pair of pairsOf(stocks, tested)) {
      if (pair.given !== giver) {
        candidates.push(...best.taken());
        [best, giver] = [new BestOf(keptPerStock), pair.given];
      }
      const score = scoreOf(pair, context);
      if (score < leastScore || !best.hasRoomFor(score)) continue;
      const key = keyOf(pair);
      if (!isOut(key, pair)) best.add({ key, pair, score });
    }
    candidates.push(...best.taken());
  }
  const counted = options.for === undefined ? undefined : itemsFor(all, options.for);
  return bestPerItem(candidates, mostPerItem, counted).map((candidate) =>
    suggestionFrom(candidate, context, options.language ?? null),
  );
}

/** Whether there can be suggestions for this: a company, a resource, an offer or a need of the board. */
export function canSuggestFor({ board }: BoardGraph, id: string): boolean {
  return [board.companies, board.resources, board.offers, board.needs].some((table) =>
    table.has(id),
  );
}

function* searches(
  all: Stocks,
  labs: readonly Stock[],
  item: string | undefined,
): Iterable<readonly [Stocks, readonly Stock[]]> {
  if (item === undefined) {
    yield [all, labs];
    return;
  }
  const isOwn = (stock: Stock) => concerns(stock, item);
  yield [{ given: all.given.filter(isOwn), taken: all.taken }, labs];
  yield [{ given: all.given, taken: all.taken.filter(isOwn) }, labs.filter(isOwn)];
}

function concerns(stock: Stock, item: string): boolean {
  return itemOf(stock) === item || stock.company.id === item || stock.resource?.id === item;
}

/** The items that count when somebody asks for one: it, and all that has to do with it. */
function itemsFor({ given, taken }: Stocks, id: string): ReadonlySet<string> {
  const own = [...given, ...taken].filter((stock) => concerns(stock, id));
  return new Set([id, ...own.map(itemOf)]);
}

function scoreOf(pair: Pair, context: MatchContext): number {
  let score = 0;
  for (const part of matchParts) score += part.judge(pair, context).points;
  return score;
}

function suggestionFrom(
  { key, pair, score }: Candidate,
  context: MatchContext,
  language: string | null,
): Suggestion {
  const { given, taken } = pair;
  const parts = matchParts.map(({ id, least, most, judge }): ScoredPart => {
    const judged: Judged = judge(pair, context);
    const { points, reason, params = {}, isUnknown = false } = judged;
    const also = (judged.also ?? []).map((other) => ({ params: {}, ...other }));
    return { part: id, points, least, most, reason, params, also, isUnknown };
  });
  return {
    key,
    from: given.company.id,
    to: taken.company.id,
    resource: suggestedResource(pair, language),
    offer: given.record?.id ?? null,
    need: taken.record?.id ?? null,
    restsOn: { giver: given.restsOn, taker: taken.restsOn },
    score,
    parts,
    flags: flagsOf(parts),
  };
}

function flagsOf(parts: readonly ScoredPart[]): readonly string[] {
  const reasons = parts.flatMap(({ reason, also }) => [reason, ...also.map((one) => one.reason)]);
  return [...new Set(reasons)].filter((reason) => flagging.has(reason));
}

function suggestedResource(pair: Pair, language: string | null): SuggestedResource {
  const concept = pair.given.concept ?? pair.taken.concept;
  const { resource } = meantStock(pair);
  if (resource === null) {
    return { id: null, concept: concept ?? '', kind: usualKind(concept ?? '') };
  }
  const name = language === null ? resource.name : nameIn(resource, language);
  return { id: resource.id, name, concept };
}
