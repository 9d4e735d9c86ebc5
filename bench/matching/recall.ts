import { suggestionsOf, type Suggestion } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import type { Hidden } from './hidden.ts';
import { knobs } from './knobs.ts';
import { naiveTakers } from './naivePeer.ts';

/** How many of some hidden exchanges were found again among the first suggestions. */
export interface Recall {
  readonly of: number;
  readonly found: number;
  /** What a search by name alone found. */
  readonly foundByName: number;
  readonly missed: readonly string[];
}

/** Looks for each hidden exchange. */
export function recallOf(hidden: readonly Hidden[]): Recall {
  const missed: string[] = [];
  let foundByName = 0;
  for (const one of hidden) {
    const { board, item, from, to, exchanges } = one;
    const suggestions = suggestionsOf(graphOf(board), { for: item, exchanges });
    const first = suggestions
      .filter(
        (suggestion) => suggestion.from === from && (item === from || suggestion.offer === item),
      )
      .slice(0, knobs.at);
    if (!first.some((suggestion) => suggestion.to === to && isIt(suggestion, one))) {
      missed.push(one.label);
    }
    if (naiveTakers(board, item, knobs.at).includes(to)) foundByName += 1;
  }
  return { of: hidden.length, found: hidden.length - missed.length, foundByName, missed };
}

/** Where nothing was stated, what it is tells. */
function isIt({ resource, offer }: Suggestion, { concept, item }: Hidden): boolean {
  return offer === item || resource.concept === concept;
}
