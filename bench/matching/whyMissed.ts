import { graphOf } from '@symbiomap/domain';
import { broaderConcepts } from '../../packages/assessment/src/matching/concepts/index.ts';
import { exchangeTable } from '../../packages/assessment/src/matching/knownExchanges.ts';
import { stocksOn } from '../../packages/assessment/src/matching/stocksOn.ts';
import type { Hidden } from './hidden.ts';

/**
 * Why a hidden exchange was not found: nothing says that the giver has it, or that the taker takes it or anything that
 * it is a kind of; else others were before it.
 */
export const reasonsMissed = ['giver-unknown', 'taker-unknown', 'others-before'] as const;
export type ReasonMissed = (typeof reasonsMissed)[number];

/** Why this one was not found. A laboratory takes what is to be tested: there, it is the giver or the others. */
export function whyMissed({ board, from, to, concept, exchanges }: Hidden): ReasonMissed {
  const graph = graphOf(board);
  const { given, taken } = stocksOn(graph, exchangeTable(exchanges));
  const has = given.some((stock) => stock.company.id === from && stock.concept === concept);
  if (!has) return 'giver-unknown';
  const above = broaderConcepts(concept ?? '');
  const takes = taken.some(
    (stock) => stock.company.id === to && stock.concept !== null && above.has(stock.concept),
  );
  const isLab = board.companies.get(to)?.kind === 'lab';
  return takes || isLab ? 'others-before' : 'taker-unknown';
}
